package de.buergerlotse.channels.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The kinds of content that can be imported.
enum ImportFormat {
  PACKAGE,
  XZUFI,
  MARKDOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Tells the format by what is there.
  ///
  /// @throws UnusableException when it is none of them
  static ImportFormat of(Path source) {
    if (!Files.exists(source)) throw new UnusableException("Das gibt es nicht: " + source, null);
    if (Files.isRegularFile(source)) {
      if (startsLikeXml(source)) return XZUFI;
      throw new UnusableException("Das ist keine XZuFi-Datei: " + source, null);
    }
    if (Files.exists(source.resolve("municipality.yaml"))) return PACKAGE;
    if (holdsMarkdown(source)) return MARKDOWN;
    throw new UnusableException(
      "In diesem Ordner ist weder ein Inhaltspaket (municipality.yaml) noch eine Markdown-Seite: " + source,
      null
    );
  }

  private static boolean startsLikeXml(Path file) {
    try (var bytes = Files.newInputStream(file)) {
      var head = new String(bytes.readNBytes(200), java.nio.charset.StandardCharsets.ISO_8859_1);
      return head.contains("<");
    } catch (IOException unreadable) {
      throw new UnusableException("Die Datei lässt sich nicht lesen: " + file, unreadable);
    }
  }

  private static boolean holdsMarkdown(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.anyMatch(entry -> entry.toString().endsWith(".md"));
    } catch (IOException unreadable) {
      throw new UnusableException("Der Ordner lässt sich nicht lesen: " + folder, unreadable);
    }
  }
}

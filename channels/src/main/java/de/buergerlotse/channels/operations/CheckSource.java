package de.buergerlotse.channels.operations;

import de.buergerlotse.knowledge.exchange.ContentException;
import de.buergerlotse.knowledge.exchange.ContentFiles;
import de.buergerlotse.knowledge.exchange.ContentReader;
import de.buergerlotse.knowledge.exchange.PlacedText;
import de.buergerlotse.knowledge.exchange.PlacedTexts;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// One text to check, with the file it stands in.
///
/// @param what names the text within its file; empty where the file is the text
/// @param lineOf from an offset in the text to the line of the file
record CheckSource(String file, String what, Variant variant, String text, IntUnaryOperator lineOf) {
  private static final long LARGEST = 5_000_000;

  /// The texts of a text file, of a content file or of a content package, which is read as a whole first.
  ///
  /// @param variant of a plain text file
  /// @throws ContentException when a package or content file cannot be used
  /// @throws UnusableException when there is no such file, or nothing to check in it
  static List<CheckSource> of(Path path, Variant variant) {
    if (!Files.exists(path)) throw new UnusableException("Das gibt es nicht: " + path, null);
    if (Files.isDirectory(path)) return ofPackage(path);
    var name = String.valueOf(path.getFileName());
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) return List.of(ofText(path, variant));
    var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    var texts = placed(PlacedTexts.read(ContentFiles.of(folder), name), path);
    if (texts.isEmpty()) throw new UnusableException("In dieser Datei stehen keine Antworten: " + path, null);
    return texts;
  }

  private static List<CheckSource> ofPackage(Path folder) {
    if (!Files.exists(folder.resolve("municipality.yaml"))) {
      throw new UnusableException("Das ist kein Inhaltspaket, municipality.yaml fehlt: " + folder, null);
    }
    var files = ContentFiles.of(folder);
    new ContentReader().read(files);
    return Stream.of("services", "overrides")
      .flatMap(part -> files.list(part).stream())
      .flatMap(name -> placed(PlacedTexts.read(files, name), folder.resolve(name)).stream())
      .toList();
  }

  private static List<CheckSource> placed(List<PlacedText> texts, Path path) {
    return texts
      .stream()
      .map(placed ->
        new CheckSource(
          path.toString(),
          placed.aspect().key() + " " + placed.variant(),
          placed.variant(),
          placed.text(),
          placed::lineOf
        )
      )
      .toList();
  }

  private static CheckSource ofText(Path path, Variant variant) {
    try {
      if (Files.size(path) > LARGEST) throw new UnusableException("Die Datei ist größer als 5 MB: " + path, null);
      var text = Files.readString(path);
      return new CheckSource(path.toString(), "", variant, text, offset -> lineOf(text, offset));
    } catch (IOException unreadable) {
      throw new UnusableException("Die Datei ist nicht lesbar oder nicht in UTF-8 geschrieben: " + path, unreadable);
    }
  }

  private static int lineOf(String text, int offset) {
    return (
      1 +
      (int) text
        .substring(0, offset)
        .chars()
        .filter(character -> character == '\n')
        .count()
    );
  }
}

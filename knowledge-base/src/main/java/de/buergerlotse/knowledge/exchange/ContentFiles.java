package de.buergerlotse.knowledge.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The files of one content folder, on disk or inside a jar.
public final class ContentFiles {

  private final Path folder;

  private ContentFiles(Path folder) {
    this.folder = folder;
  }

  public static ContentFiles of(Path folder) {
    return new ContentFiles(folder);
  }

  /// A folder of the class path, for example `content/musterstadt`.
  ///
  /// @throws ContentException when the class path has no such folder
  public static ContentFiles shipped(String folder) {
    var resource = ContentFiles.class.getClassLoader().getResource(folder);
    if (resource == null) throw new ContentException(folder, "is not on the class path", null);
    try {
      var address = resource.toURI();
      if (!"jar".equals(address.getScheme())) return new ContentFiles(Path.of(address));
      try {
        FileSystems.getFileSystem(address);
      } catch (FileSystemNotFoundException notOpen) {
        // Stays open for the life of the process: later folders of the same jar use it again.
        FileSystems.newFileSystem(address, Map.of());
      }
      return new ContentFiles(Path.of(address));
    } catch (URISyntaxException | IOException unreadable) {
      throw new ContentException(folder, "cannot be opened", unreadable);
    }
  }

  public String name() {
    return String.valueOf(folder.getFileName());
  }

  /// The YAML files of a sub-folder in their written order, as names relative to this folder.
  public List<String> list(String subfolder) {
    var place = folder.resolve(subfolder);
    if (!Files.isDirectory(place)) return List.of();
    try (var entries = Files.list(place)) {
      return entries
        .map(entry -> subfolder + "/" + entry.getFileName())
        .filter(name -> name.endsWith(".yaml"))
        .sorted()
        .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  /// A SHA-256 over names and contents of all files: two equal fingerprints mean the same content.
  public String fingerprint() {
    try (var files = Files.walk(folder)) {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var content = Files.readAllBytes(file);
        // The length keeps the end of a name or content from passing for the start of the next.
        var head = folder.relativize(file) + "\0" + content.length + "\0";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

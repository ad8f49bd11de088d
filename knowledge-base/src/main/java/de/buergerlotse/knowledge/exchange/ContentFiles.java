package de.buergerlotse.knowledge.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files of one content folder: on disk, inside a jar, or kept as texts.
public final class ContentFiles {

  private final Source source;

  private ContentFiles(Source source) {
    this.source = source;
  }

  public static ContentFiles of(Path folder) {
    return new ContentFiles(new Folder(folder));
  }

  /// Files as texts by their names relative to the folder, as [ContentWriter#files] gives them.
  public static ContentFiles of(String name, Map<String, String> texts) {
    return new ContentFiles(new Texts(name, new TreeMap<>(texts)));
  }

  /// A folder of the class path, for example `content/musterstadt`.
  ///
  /// @throws ContentException when the class path has no such folder
  public static ContentFiles shipped(String folder) {
    var resource = ContentFiles.class.getClassLoader().getResource(folder);
    if (resource == null) throw new ContentException(folder, "is not on the class path", null);
    try {
      var address = resource.toURI();
      if (!"jar".equals(address.getScheme())) return of(Path.of(address));
      try {
        FileSystems.getFileSystem(address);
      } catch (FileSystemNotFoundException notOpen) {
        // Stays open for the life of the process: later folders of the same jar use it again.
        FileSystems.newFileSystem(address, Map.of());
      }
      return of(Path.of(address));
    } catch (URISyntaxException | IOException unreadable) {
      throw new ContentException(folder, "cannot be opened", unreadable);
    }
  }

  public String name() {
    return source.name();
  }

  /// The YAML files of a sub-folder in their written order, as names relative to this folder.
  public List<String> list(String subfolder) {
    return source
      .names(subfolder)
      .stream()
      .filter(name -> name.endsWith(".yaml"))
      .sorted()
      .toList();
  }

  /// The text of a file.
  ///
  /// @throws IOException when there is no such file, or it is not UTF-8
  String read(String name) throws IOException {
    return StandardCharsets.UTF_8.newDecoder()
      .decode(ByteBuffer.wrap(source.bytes(name)))
      .toString();
  }

  /// A SHA-256 over names and contents of all files: two equal fingerprints mean the same content.
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var name : source.names()) {
        var content = source.bytes(name);
        // The length keeps the end of a name or content from passing for the start of the next.
        digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// Where the files are.
  private sealed interface Source {
    String name();

    /// The names of all files below, sorted.
    List<String> names();

    /// The names of the files directly in a sub-folder; none where there is no such folder.
    List<String> names(String subfolder);

    byte[] bytes(String name) throws IOException;
  }

  private record Folder(Path place) implements Source {
    @Override
    public String name() {
      return String.valueOf(place.getFileName());
    }

    @Override
    public List<String> names() {
      try (var files = Files.walk(place)) {
        return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> place.relativize(file).toString())
          .toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public List<String> names(String subfolder) {
      var below = place.resolve(subfolder);
      if (!Files.isDirectory(below)) return List.of();
      try (var entries = Files.list(below)) {
        return entries.map(entry -> subfolder + "/" + entry.getFileName()).toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public byte[] bytes(String name) throws IOException {
      return Files.readAllBytes(place.resolve(name));
    }
  }

  private record Texts(String name, Map<String, String> byName) implements Source {
    @Override
    public List<String> names() {
      return List.copyOf(byName.keySet());
    }

    @Override
    public List<String> names(String subfolder) {
      return names()
        .stream()
        .filter(file -> file.startsWith(subfolder + "/"))
        .toList();
    }

    @Override
    public byte[] bytes(String file) throws IOException {
      var text = byName.get(file);
      if (text == null) throw new NoSuchFileException(file);
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}

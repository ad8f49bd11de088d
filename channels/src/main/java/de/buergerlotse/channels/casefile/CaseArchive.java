package de.buergerlotse.channels.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A case file as one ZIP archive: `nachricht.xml` first, then the documents in their order, whoever asks and when.
final class CaseArchive {

  private static final Logger LOG = LoggerFactory.getLogger(CaseArchive.class);
  private static final int PIPE = 64 * 1024;

  private CaseArchive() {}

  /// Written as it is read, so that large files never lie in memory. A document that cannot be read breaks the stream
  /// off: half an archive is never taken for a whole one.
  static InputStream stream(CaseFile file) throws IOException {
    var in = new PipedInputStream(PIPE);
    var out = new PipedOutputStream(in);
    Thread.ofVirtual()
      .name("case-archive")
      .start(() -> {
        try {
          write(file, out);
          out.close();
        } catch (IOException | RuntimeException broken) {
          // The pipe stays open: when this thread has ended, its reader is told that the writer is dead.
          LOG.warn("An archive broke off: {}", broken.toString());
        }
      });
    return in;
  }

  static void write(CaseFile file, OutputStream out) throws IOException {
    // Closing the archive would finish it, also when a document is missing: so it is only closed when all went well.
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var at = LocalDateTime.ofInstant(file.contact().at(), ZoneOffset.UTC);
    add(zip, "nachricht.xml", at, () -> new ByteArrayInputStream(MessageXml.of(file)));
    for (var document : file.documents()) add(zip, document.path(), at, document.content());
    zip.finish();
    zip.flush();
  }

  private static void add(ZipOutputStream zip, String path, LocalDateTime at, CaseDocument.Content content)
    throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
    try (var in = content.open()) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }
}

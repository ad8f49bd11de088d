package de.buergerlotse.channels.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One document of a contact.
///
/// @param path within the archive, with `/` between folders
/// @param kind what it is: `abschrift`, `notizen` or `anlage`
/// @param size in bytes
/// @param sha256 of the content, in hexadecimal
record CaseDocument(String path, String kind, String mime, long size, String sha256, Content content) {
  /// Where the content comes from; opened when it is written.
  interface Content {
    InputStream open() throws IOException;
  }

  /// A document whose content is in memory.
  static CaseDocument of(String path, String kind, String mime, byte[] content) {
    try {
      var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      return new CaseDocument(path, kind, mime, content.length, hash, () -> new ByteArrayInputStream(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

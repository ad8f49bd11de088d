package de.buergerlotse.knowledge.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Tells whether a text is still the one that somebody had before them when they wrote another one after it.
///
/// @param digits the first 16 hexadecimal digits of the SHA-256 of the text in UTF-8, with line feeds as line ends and
///   without white space around it
public record TextVersion(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  public TextVersion {
    if (!FORM.matcher(digits).matches()) throw new IllegalArgumentException("not the version of a text: " + digits);
  }

  /// The version of a text.
  public static TextVersion of(String text) {
    var plain = text.replace("\r\n", "\n").strip();
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return new TextVersion(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}

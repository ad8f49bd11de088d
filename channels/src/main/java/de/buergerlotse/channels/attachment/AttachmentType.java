package de.buergerlotse.channels.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that are taken. Which one a file is, only its content decides.
public enum AttachmentType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mime;
  private final String ending;

  AttachmentType(String mime, String ending) {
    this.mime = mime;
    this.ending = ending;
  }

  public String mime() {
    return mime;
  }

  /// How names of such files end, without the dot.
  String ending() {
    return ending;
  }

  boolean isNamedSo(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("." + ending) || (this == JPEG && lower.endsWith(".jpeg"));
  }

  /// The kind that a content begins as; nothing for any other.
  static Optional<AttachmentType> find(byte[] content) {
    return Arrays.stream(values())
      .filter(type -> type.format().begins(content))
      .findFirst();
  }

  FileFormat format() {
    return switch (this) {
      case PDF -> new PdfFormat();
      case JPEG -> new JpegFormat();
      case PNG -> new PngFormat();
    };
  }
}

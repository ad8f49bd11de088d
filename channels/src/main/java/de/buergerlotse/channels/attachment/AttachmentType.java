package de.buergerlotse.channels.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that are taken. Which one a file is, only its content decides.
public enum AttachmentType {
  PDF("application/pdf", new PdfFormat(), "pdf"),
  JPEG("image/jpeg", new JpegFormat(), "jpg", "jpeg"),
  PNG("image/png", new PngFormat(), "png");

  private final String mime;
  private final FileFormat format;
  private final List<String> endings;

  AttachmentType(String mime, FileFormat format, String... endings) {
    this.mime = mime;
    this.format = format;
    this.endings = List.of(endings);
  }

  public String mime() {
    return mime;
  }

  /// How names of such files end, without the dot.
  String ending() {
    return endings.getFirst();
  }

  boolean isNamedSo(String name) {
    return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
  }

  /// The kind that a content begins as; nothing for any other.
  static Optional<AttachmentType> find(byte[] content) {
    return Arrays.stream(values())
      .filter(type -> type.format.begins(content))
      .findFirst();
  }

  FileFormat format() {
    return format;
  }
}

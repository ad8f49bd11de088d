package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;

/// Files that are two kinds at once: what another program would see in them.
final class Disguises {

  /// A ZIP archive is found from its end: the end record, then a comment of at most 65,535 bytes (APPNOTE 4.3.16).
  private static final int ZIP_END_RECORD = 22;
  private static final int LONGEST_ZIP_COMMENT = 0xFFFF;
  /// Readers look for a PDF's header this far (ISO 32000-1, annex H.3, note 13).
  private static final int PDF_HEADER_WITHIN = 1024;

  private Disguises() {}

  /// @throws Problem when the content is something else besides
  static void requireNone(AttachmentType type, byte[] content) {
    var bytes = new Bytes(content);
    var picture = type != AttachmentType.PDF;
    var pdf = picture && bytes.text(0, PDF_HEADER_WITHIN).contains("%PDF-");
    if (pdf || isZip(bytes)) throw new Problem(ProblemCode.ATTACHMENT_DISGUISED);
  }

  private static boolean isZip(Bytes bytes) {
    var first = Math.max(0, bytes.length() - ZIP_END_RECORD - LONGEST_ZIP_COMMENT);
    for (var at = bytes.find("PK\5\6", first); at >= 0; at = bytes.find("PK\5\6", at + 1)) {
      if (at + ZIP_END_RECORD > bytes.length()) return false;
      var comment = bytes.at(at + 20) | (bytes.at(at + 21) << 8);
      if (at + ZIP_END_RECORD + comment <= bytes.length()) return true;
    }
    return false;
  }
}

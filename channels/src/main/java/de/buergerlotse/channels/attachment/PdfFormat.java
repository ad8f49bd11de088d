package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF (ISO 32000-1, section 7.5): header at the first byte, end mark at the last, a table of objects where it is said to
/// be, pages that can be read, no encryption, and no stream that bursts whoever unpacks it.
final class PdfFormat implements FileFormat {

  private static final String END_MARK = "%%EOF";
  private static final int MOST_PAGES = 2_000;

  @Override
  public boolean begins(byte[] content) {
    return new Bytes(content).has(0, "%PDF-");
  }

  @Override
  public void requireSound(byte[] content) {
    var bytes = new Bytes(content);
    requireFrame(bytes);
    PdfStreams.requireModest(bytes);
    try (var document = Loader.loadPDF(content)) {
      if (document.isEncrypted()) throw new Problem(ProblemCode.ATTACHMENT_ENCRYPTED);
      requirePages(document);
    } catch (InvalidPasswordException encrypted) {
      throw new Problem(ProblemCode.ATTACHMENT_ENCRYPTED);
    } catch (IOException | IllegalArgumentException | IllegalStateException | StackOverflowError broken) {
      throw new Problem(ProblemCode.ATTACHMENT_BROKEN);
    }
  }

  private static void requireFrame(Bytes bytes) {
    var header = bytes.text(5, 8);
    Bytes.require(header.matches("[12]\\.\\d"));
    var end = bytes.findLast(END_MARK);
    var start = bytes.findLast("startxref");
    Bytes.require(start > 0 && end > start);
    if (!bytes.text(end + END_MARK.length(), bytes.length()).isBlank()) {
      throw new Problem(ProblemCode.ATTACHMENT_DISGUISED);
    }
    requireTable(bytes, bytes.text(start + "startxref".length(), end).strip());
  }

  /// The table is written plainly, or as an object.
  private static void requireTable(Bytes bytes, String offset) {
    Bytes.require(offset.matches("\\d{1,9}"));
    var at = Integer.parseInt(offset);
    Bytes.require(at < bytes.length());
    Bytes.require(bytes.text(at, at + 40).matches("(?s)\\s*(xref|\\d+\\s+\\d+\\s+obj).*"));
  }

  private static void requirePages(PDDocument document) {
    var pages = document.getNumberOfPages();
    Bytes.require(pages > 0 && pages <= MOST_PAGES);
    for (var page : document.getPages()) Bytes.require(page.getMediaBox().getWidth() > 0);
  }
}

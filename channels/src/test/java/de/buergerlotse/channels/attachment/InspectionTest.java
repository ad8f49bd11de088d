package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.channels.SampleFiles;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files are taken, and why others are not.
class InspectionTest {

  @Test
  void knowsEachKindByItsContent() {
    assertEquals(AttachmentType.PDF, Inspection.require(SampleFiles.pdf()));
    assertEquals(AttachmentType.PNG, Inspection.require(SampleFiles.png(40, 30)));
    assertEquals(AttachmentType.JPEG, Inspection.require(SampleFiles.jpeg(40, 30)));
  }

  @Test
  void takesPicturesThatCamerasWriteOneBehindTheOther() {
    var both = SampleFiles.joined(SampleFiles.jpeg(40, 30), SampleFiles.jpeg(8, 6));
    assertEquals(AttachmentType.JPEG, Inspection.require(both));
    assertEquals(AttachmentType.JPEG, Inspection.require(SampleFiles.joined(both, new byte[20])));
  }

  @ParameterizedTest
  @ValueSource(ints = { 1, 2, 3, 7, 8, 9, 33 })
  void takesPicturesOfEverySize(int side) {
    assertEquals(AttachmentType.PNG, Inspection.require(SampleFiles.png(side, 2 * side + 1)));
    assertEquals(AttachmentType.JPEG, Inspection.require(SampleFiles.jpeg(side, 2 * side + 1)));
  }

  @Test
  void refusesWhatIsOfNoSuchKindWhateverItIsCalled() {
    assertRefused(ProblemCode.ATTACHMENT_TYPE, SampleFiles.program());
    assertRefused(ProblemCode.ATTACHMENT_TYPE, SampleFiles.zip(1_000_000));
    assertRefused(ProblemCode.ATTACHMENT_TYPE, bytes("<!DOCTYPE html><script>alert(1)</script>"));
    assertRefused(ProblemCode.ATTACHMENT_TYPE, bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
    assertRefused(ProblemCode.ATTACHMENT_TYPE, bytes("GIF89a"));
    assertRefused(ProblemCode.ATTACHMENT_TYPE, SampleFiles.joined(bytes(" "), SampleFiles.pdf()));
    assertRefused(ProblemCode.ATTACHMENT_MISSING, new byte[0]);
    assertRefused(ProblemCode.ATTACHMENT_TOO_LARGE, new byte[Inspection.LARGEST + 1]);
  }

  @Test
  void refusesWhatIsSomethingElseBesides() {
    var zip = SampleFiles.zip(100);
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.png(4, 4), zip));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.jpeg(4, 4), zip));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.pdf(), zip));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.png(4, 4), bytes("<script>")));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.jpeg(4, 4), bytes("#!/bin/sh")));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(SampleFiles.pdf(), SampleFiles.program()));
  }

  @Test
  void findsAnArchiveWhoseCommentHidesTheEndOfAPdf() {
    var pdf = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1);
    var split = pdf.lastIndexOf("startxref");
    var tail = pdf.substring(split);
    var record = ByteBuffer.allocate(22).put(bytes("PK\5\6")).array();
    record[20] = (byte) tail.length();
    var hidden = SampleFiles.joined(bytes(pdf.substring(0, split)), record);
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, SampleFiles.joined(hidden, bytes(tail)));
  }

  @Test
  void findsAPdfInTheFirstSegmentOfAPicture() {
    var jpeg = SampleFiles.jpeg(4, 4);
    var comment = bytes("\u00ff\u00fe\0\u0016%PDF-1.7 1 0 obj <<>>");
    var start = SampleFiles.joined(Arrays.copyOf(jpeg, 2), comment);
    var polyglot = SampleFiles.joined(start, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    assertRefused(ProblemCode.ATTACHMENT_DISGUISED, polyglot);
  }

  @Test
  void refusesEncryptedPdfs() {
    assertRefused(ProblemCode.ATTACHMENT_ENCRYPTED, SampleFiles.encryptedPdf());
  }

  @Test
  void refusesWhatIsCutShortAnywhere() {
    for (var whole : new byte[][] { SampleFiles.pdf(), SampleFiles.png(20, 20), SampleFiles.jpeg(20, 20) }) {
      for (var length = 10; length < whole.length - 2; length += Math.max(1, whole.length / 60)) {
        var cut = Arrays.copyOf(whole, length);
        var problem = assertThrows(Problem.class, () -> Inspection.require(cut));
        assertEquals(422, problem.code().status(), "cut after " + length);
      }
    }
  }

  @Test
  void refusesBrokenPdfs() {
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, bytes("%PDF-1.7\nHallo\nstartxref\n0\n%%EOF"));
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, bytes("%PDF-1.7\nstartxref\n999999\n%%EOF"));
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, bytes("%PDF-x.7\n1 0 obj\nendobj\nstartxref\n9\n%%EOF"));
    var deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF";
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, bytes(deep));
  }

  @Test
  void refusesPdfsThatSwellWhenTheyAreUnpacked() {
    assertRefused(
      ProblemCode.ATTACHMENT_SWOLLEN,
      SampleFiles.pdf(document -> {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          writeZeros(out, 130);
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bombe"), stream);
      })
    );
  }

  @Test
  void refusesPdfsPackedTwiceHoweverItIsWritten() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bomb)) {
      writeZeros(out, 1);
    }
    for (var filter : new String[] { "[/FlateDecode /FlateDecode]", "[/Fl#61teDecode/LZW]" }) {
      var pdf = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1);
      var stream = "99 0 obj <</Filter %s>> stream\n%s\nendstream endobj\n".formatted(
        filter,
        bomb.toString(StandardCharsets.ISO_8859_1)
      );
      var at = pdf.lastIndexOf("startxref");
      assertRefused(ProblemCode.ATTACHMENT_SWOLLEN, bytes(pdf.substring(0, at) + stream + pdf.substring(at)));
    }
  }

  @Test
  void refusesPicturesWithAbsurdDimensions() {
    assertRefused(ProblemCode.ATTACHMENT_DIMENSIONS, withPngSize(60_000, 60_000));
    assertRefused(ProblemCode.ATTACHMENT_DIMENSIONS, withPngSize(20_001, 1));
    assertRefused(ProblemCode.ATTACHMENT_DIMENSIONS, withPngSize(15_000, 15_000));
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, withPngSize(0, 10));
    var jpeg = SampleFiles.jpeg(10, 10);
    var frame = indexOf(jpeg, 0xFF, 0xC0);
    Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFF);
    assertRefused(ProblemCode.ATTACHMENT_DIMENSIONS, jpeg);
  }

  @Test
  void refusesPicturesThatUnpackToAnotherSizeThanTheyTell() {
    assertRefused(ProblemCode.ATTACHMENT_SWOLLEN, withPngSize(9, 9));
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, withPngSize(11, 11));
  }

  @Test
  void refusesTextsInPicturesThatSwell() {
    var packed = new byte[8_000];
    var deflater = new Deflater();
    deflater.setInput(new byte[4 * 1024 * 1024]);
    deflater.finish();
    var length = deflater.deflate(packed);
    deflater.end();
    var text = SampleFiles.joined(bytes("Comment\0\0"), Arrays.copyOf(packed, length));
    assertRefused(ProblemCode.ATTACHMENT_SWOLLEN, withChunk("zTXt", text));
    var international = SampleFiles.joined(bytes("Comment\0\1\0de\0Bemerkung\0"), Arrays.copyOf(packed, length));
    assertRefused(ProblemCode.ATTACHMENT_SWOLLEN, withChunk("iTXt", international));
    assertEquals(AttachmentType.PNG, Inspection.require(withChunk("tEXt", bytes("Comment\0Hallo"))));
  }

  @Test
  void refusesAPictureWithOneChangedByte() {
    var png = SampleFiles.png(10, 10);
    png[indexOf(png, 'I', 'D', 'A', 'T') + 10] ^= 1;
    assertRefused(ProblemCode.ATTACHMENT_BROKEN, png);
  }

  private static void assertRefused(ProblemCode code, byte[] content) {
    assertEquals(code, assertThrows(Problem.class, () -> Inspection.require(content)).code());
  }

  private static void writeZeros(OutputStream out, int megabytes) throws IOException {
    var piece = new byte[1024 * 1024];
    for (var count = 0; count < megabytes; count++) out.write(piece);
  }

  /// A picture of ten by ten whose header tells another size, with a right checksum.
  private static byte[] withPngSize(int width, int height) {
    var png = ByteBuffer.wrap(SampleFiles.png(10, 10)).putInt(16, width).putInt(20, height).array();
    var checksum = new CRC32();
    checksum.update(png, 12, 17);
    return ByteBuffer.wrap(png)
      .putInt(29, (int) checksum.getValue())
      .array();
  }

  /// A picture with one more chunk behind its header.
  private static byte[] withChunk(String name, byte[] data) {
    var checksum = new CRC32();
    checksum.update(bytes(name));
    checksum.update(data);
    var chunk = ByteBuffer.allocate(12 + data.length)
      .putInt(data.length)
      .put(bytes(name))
      .put(data)
      .putInt((int) checksum.getValue())
      .array();
    var png = SampleFiles.png(10, 10);
    var start = SampleFiles.joined(Arrays.copyOf(png, 33), chunk);
    return SampleFiles.joined(start, Arrays.copyOfRange(png, 33, png.length));
  }

  private static int indexOf(byte[] content, int... wanted) {
    for (var at = 0; at < content.length - wanted.length; at++) if (new Bytes(content).has(at, wanted)) return at;
    throw new AssertionError("not in the file");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

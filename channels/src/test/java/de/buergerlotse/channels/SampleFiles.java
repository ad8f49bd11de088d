package de.buergerlotse.channels;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files as citizens send them, good and bad, made by libraries that know nothing of the product.
public final class SampleFiles {

  private SampleFiles() {}

  public static byte[] pdf() {
    return pdf(_ -> {});
  }

  /// A PDF that opens only with a password.
  public static byte[] encryptedPdf() {
    return pdf(document -> {
      var policy = new StandardProtectionPolicy("besitz", "geheim", new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
    });
  }

  /// Something done to a document before it is saved.
  public interface Change {
    void make(PDDocument document) throws IOException;
  }

  public static byte[] pdf(Change change) {
    try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      change.make(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] png(int width, int height) {
    return picture("png", width, height, BufferedImage.TYPE_INT_ARGB);
  }

  public static byte[] jpeg(int width, int height) {
    return picture("jpg", width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] picture(String format, int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var random = new Random(115);
    for (var x = 0; x < width; x++) for (var y = 0; y < height; y++) image.setRGB(x, y, random.nextInt());
    try (var out = new ByteArrayOutputStream()) {
      if (!ImageIO.write(image, format, out)) throw new IllegalStateException("no writer for " + format);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// An archive with one file of zeros.
  public static byte[] zip(int unpacked) {
    try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("nullen.txt"));
      zip.write(new byte[unpacked]);
      zip.closeEntry();
      zip.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The beginning of a program for Windows.
  public static byte[] program() {
    return joined("MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(StandardCharsets.ISO_8859_1), new byte[500]);
  }

  public static byte[] joined(byte[] first, byte[] second) {
    var both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}

package de.buergerlotse.channels.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts within our PDFs (DejaVu Sans), and what can be written in them.
final class PdfFonts {

  static final String FAMILY = "DejaVu Sans";
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_VARIATION = 0xFE00;
  private static final int LAST_VARIATION = 0xFE0F;

  /// What each font can write.
  private static final class Letters {

    private static final List<CmapLookup> FONTS = List.of(letters(regular()), letters(bold()), letters(oblique()));

    private static CmapLookup letters(InputStream font) {
      try (font) {
        return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
      } catch (IOException unreadable) {
        throw new UncheckedIOException("a shipped font cannot be read", unreadable);
      }
    }
  }

  private PdfFonts() {}

  static InputStream regular() {
    return open("DejaVuSans.ttf");
  }

  static InputStream bold() {
    return open("DejaVuSans-Bold.ttf");
  }

  static InputStream oblique() {
    return open("DejaVuSans-Oblique.ttf");
  }

  private static InputStream open(String name) {
    var font = PdfFonts.class.getResourceAsStream(FOLDER + name);
    if (font == null) throw new IllegalStateException("a shipped font is missing: " + name);
    return font;
  }

  /// A text in which every character has a sign in our fonts: PDF/A allows none without. What has none becomes �, what is
  /// invisible anyway is left out.
  static String writable(String text) {
    var writable = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (character < 0x7F || has(character)) writable.appendCodePoint(character);
      else if (!isInvisible(character)) writable.appendCodePoint(REPLACEMENT);
    });
    return writable.toString();
  }

  private static boolean has(int character) {
    return !isInvisible(character) && Letters.FONTS.stream().allMatch(font -> font.getGlyphId(character) != 0);
  }

  private static boolean isInvisible(int character) {
    var variation = character >= FIRST_VARIATION && character <= LAST_VARIATION;
    return variation || Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
  }
}

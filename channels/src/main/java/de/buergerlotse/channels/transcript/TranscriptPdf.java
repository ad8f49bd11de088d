package de.buergerlotse.channels.transcript;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;

/// A transcript as a PDF to keep for long: tagged (PDF/UA-1), PDF/A-2a, fonts within, nothing loaded from elsewhere.
@Singleton
public final class TranscriptPdf {

  /// Laying out takes memory and a processor.
  private final Semaphore places = new Semaphore(2);
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  TranscriptPdf() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /// The document's bytes.
  public byte[] pdf(Transcript transcript) {
    var page = PdfFonts.writable(TranscriptPage.html(transcript));
    places.acquireUninterruptibly();
    try {
      return laidOut(page);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      places.release();
    }
  }

  private byte[] laidOut(String page) throws IOException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(PdfFonts::regular, PdfFonts.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(PdfFonts::bold, PdfFonts.FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(PdfFonts::oblique, PdfFonts.FAMILY, 400, FontStyle.ITALIC, true);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours);
    builder.useUriResolver((_, _) -> null);
    builder.withProducer("Bürgerlotse");
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }
}

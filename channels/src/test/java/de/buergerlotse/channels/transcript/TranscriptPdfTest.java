package de.buergerlotse.channels.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.knowledge.service.Variant;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The PDF a citizen takes along, judged by veraPDF.
class TranscriptPdfTest {

  private final TranscriptPdf pdfs = new TranscriptPdf();

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = { "PDFA_2_A", "PDFUA_1" })
  void keepsTheStandardWhateverWasSaid(PDFAFlavour flavour) throws Exception {
    var sayings = new ArrayList<Saying>(Talks.everything("Guten Tag"));
    Payloads.ALL.forEach(payload -> sayings.add(Talks.citizen(payload)));
    sayings.add(Talks.citizen("Ünïcödé 😀 中文 ﷺ ‮ \u00ad \u200d \ufe0f Ελλάδα Україна"));
    sayings.add(Talks.citizen("Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(40)));
    assertEquals(List.of(), complaints(flavour, pdfs.pdf(Talks.of(Variant.PLAIN, sayings))));
  }

  @ParameterizedTest
  @EnumSource(names = { "PDFA_2_A", "PDFUA_1" })
  void keepsTheStandardInLeichteSpracheOverManyPages(PDFAFlavour flavour) throws Exception {
    var sayings = Collections.nCopies(120, Talks.citizen("Was kostet ein Ausweis?\nIch brauche ihn bald."));
    assertEquals(List.of(), complaints(flavour, pdfs.pdf(Talks.of(Variant.EASY, sayings))));
  }

  @Test
  void holdsTitleLanguageFontsTagsAndAllText() throws Exception {
    var bytes = pdfs.pdf(Talks.of(Variant.PLAIN, Talks.everything("Grüße aus Köln")));
    try (var document = Loader.loadPDF(bytes)) {
      assertEquals("Ihr Gespräch mit: Stadt Musterstadt", document.getDocumentInformation().getTitle());
      assertEquals("de", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Programm, 22. November 2026, 10:06 Uhr"));
      assertTrue(text.contains("Grüße aus Köln"));
      for (var name : document.getPage(0).getResources().getFontNames()) {
        assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void writesASignForWhatItCannotWrite() throws Exception {
    try (var document = Loader.loadPDF(pdfs.pdf(Talks.saying("Hallo 中 Welt")))) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Hallo � Welt"), text);
    }
  }

  @Test
  void runsAndLoadsNothing() throws Exception {
    var sayings = Payloads.ALL.stream().map(Talks::citizen).toList();
    try (var document = Loader.loadPDF(pdfs.pdf(Talks.of(Variant.PLAIN, sayings)))) {
      assertFalse(document.getDocumentCatalog().getCOSObject().toString().contains("JavaScript"));
      for (var page : document.getPages()) assertEquals(List.of(), page.getAnnotations());
    }
  }

  private static List<String> complaints(PDFAFlavour flavour, byte[] pdf) throws Exception {
    try (
      var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
      var validator = Foundries.defaultInstance().createValidator(flavour, false)
    ) {
      return validator
        .validate(parser)
        .getTestAssertions()
        .stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
        .distinct()
        .toList();
    }
  }
}

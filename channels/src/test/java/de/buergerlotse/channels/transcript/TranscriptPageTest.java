package de.buergerlotse.channels.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Variant;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// The page a citizen takes along.
class TranscriptPageTest {

  private static final Set<String> ELEMENTS = Set.of(
    "html head meta title style body main section h1 h2 h3 p ul ol li span strong em a br".split(" ")
  );
  private static final Set<String> ATTRIBUTES = Set.of(
    "lang xmlns charset name content class href title rel".split(" ")
  );

  @Test
  void tellsWhoSaidWhatWhenUnderHeadings() {
    var page = document(Talks.of(Variant.PLAIN, Talks.everything("Guten Tag")));
    assertEquals(List.of("Ihr Gespräch mit: Stadt Musterstadt"), texts(page, "h1"));
    assertEquals(
      List.of(
        "Sie, 22. November 2026, 10:05 Uhr",
        "Programm, 22. November 2026, 10:06 Uhr",
        "Hinweis, 22. November 2026, 10:07 Uhr",
        "Guten Tag (Servicecenter), 22. November 2026, 10:08 Uhr"
      ),
      texts(page, "h2")
    );
    assertTrue(texts(page, "p").contains("Datei: Guten Tag (PNG, 13 KB) – nicht auf Viren geprüft"));
    assertTrue(texts(page, "p").contains("Platz 2 in der Warteschlange"));
  }

  @Test
  void speaksTheCitizensVariantAroundWhatWasSaid() {
    var easy = document(Talks.of(Variant.EASY, Talks.everything("Hallo")));
    assertEquals("de-x-leicht", easy.getDocumentElement().getAttribute("lang"));
    assertTrue(texts(easy, "p").get(0).startsWith("Das Gespräch war am 22. November 2026."));
    assertEquals("de", ((Element) easy.getElementsByTagName("section").item(0)).getAttribute("lang"));
    var english = document(Talks.of(Variant.of("en"), Talks.everything("Hello")));
    assertEquals("Your conversation with: Stadt Musterstadt", texts(english, "title").getFirst());
    assertTrue(texts(english, "h2").getFirst().startsWith("You, 22 November 2026"));
    var other = document(Talks.of(Variant.of("tr"), Talks.everything("Merhaba")));
    assertEquals("Ihr Gespräch mit: Stadt Musterstadt", texts(other, "title").getFirst());
  }

  @Test
  void writesLinksThatCanBePrintedAndNoneThatRun() {
    var page = document(Talks.of(Variant.PLAIN, Talks.everything("Antrag")));
    var links = page.getElementsByTagName("a");
    assertEquals(2, links.getLength());
    for (var index = 0; index < links.getLength(); index++) {
      var link = (Element) links.item(index);
      assertEquals("https://service.musterstadt.example/a?b=c&d=e", link.getAttribute("href"));
      assertEquals(link.getAttribute("href"), link.getTextContent());
    }
  }

  @Test
  void partsLines() {
    var page = TranscriptPage.html(Talks.saying("eins\nzwei\n\nvier"));
    assertTrue(page.contains("<p>eins<br/>zwei<br/><br/>vier</p>"));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void leavesTextTextWhateverItIs(String payload) {
    var page = document(Talks.of(Variant.PLAIN, Talks.everything(payload)));
    var harmless = document(Talks.of(Variant.PLAIN, Talks.everything("harmlos")));
    assertEquals(structure(harmless), structure(page));
    assertTrue(ELEMENTS.containsAll(structure(page)));
    var elements = page.getElementsByTagName("*");
    for (var index = 0; index < elements.getLength(); index++) {
      var attributes = elements.item(index).getAttributes();
      for (var number = 0; number < attributes.getLength(); number++) {
        assertTrue(ATTRIBUTES.contains(attributes.item(number).getNodeName()));
      }
    }
    var readable = payload.replaceAll("[\\x{0}-\\x{8}\\x{b}\\x{1b}\\x{d800}-\\x{dfff}\\x{fffe}\\x{ffff}]", "");
    assertEquals(readable, page.getElementsByTagName("p").item(1).getTextContent());
  }

  @Test
  void allowsItsOwnStyleAloneAndLoadsNothing() {
    var page = TranscriptPage.html(Talks.saying("Guten Tag"));
    assertFalse(page.toLowerCase(Locale.ROOT).contains("<script"));
    assertFalse(Pattern.compile("\\b(src|url)\\b", Pattern.CASE_INSENSITIVE).matcher(page).find());
    assertTrue(TranscriptPage.policy().startsWith("default-src 'none'; sandbox; style-src 'sha256-"));
  }

  static List<String> payloads() {
    return Payloads.ALL;
  }

  /// The names of all elements in their order. A line feed in a text adds a `br`; no payload has one.
  private static List<String> structure(Document page) {
    var names = new ArrayList<String>();
    var elements = page.getElementsByTagName("*");
    for (var index = 0; index < elements.getLength(); index++) names.add(elements.item(index).getNodeName());
    return names;
  }

  private static List<String> texts(Document page, String element) {
    var texts = new ArrayList<String>();
    var found = page.getElementsByTagName(element);
    for (var index = 0; index < found.getLength(); index++) texts.add(found.item(index).getTextContent());
    return texts;
  }

  private static Document document(Transcript transcript) {
    try {
      var page = TranscriptPage.html(transcript);
      return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
    } catch (Exception notWellFormed) {
      throw new AssertionError(notWellFormed);
    }
  }
}

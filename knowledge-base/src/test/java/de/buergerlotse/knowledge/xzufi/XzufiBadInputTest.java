package de.buergerlotse.knowledge.xzufi;

import static de.buergerlotse.knowledge.xzufi.XzufiExample.deadline;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.delivery;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.drafts;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.duty;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.into;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.key;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.online;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.service;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XzufiBadInputTest {

  private static final String KEY = "99050012104000";
  private final ObjectsInMemory store = new ObjectsInMemory();

  @Test
  void refusesADoctype() {
    refuses("DOCTYPE", "<!DOCTYPE transfer>" + delivery());
  }

  @Test
  void refusesAnExternalEntity() {
    var evil = "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    refuses("", evil + delivery(service("L1", "1", "&e;", "")));
  }

  @Test
  void refusesManyEntitiesThatGrow() {
    var evil = "<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    refuses("", evil + delivery(service("L1", "1", "&b;", "")));
  }

  @Test
  void changesNothingWhenTheFileIsTruncated() {
    into(store, delivery(service("L1", "1", "Vorher", "")));
    var whole = delivery(service("L1", "1", "Nachher", ""), service("L1", "2", "Neu", ""));
    refuses("kein ganzes", whole.substring(0, whole.length() - 30));
    assertEquals(1, drafts(store).size());
    assertEquals("Vorher", drafts(store).getFirst().service().name().plain());
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "<x:transfer xmlns:x=\"http://xoev.de/schemata/xzufi/2_2_0\">", "<x:schreibe>" })
  void refusesAGigabyteOfWhitespace(String before) {
    var start = before.equals("<x:schreibe>") ? delivery().replace("</x:transfer>", before) : before;
    var stream = new SequenceInputStream(XzufiExample.stream(start), new Spaces(1L << 30));
    assertThrows(ImportException.class, () -> XzufiExample.importer(store).importFrom(stream, XzufiExample.TOWN));
  }

  @Test
  void refusesAnObjectWithoutEnd() {
    refuses("4 Millionen", delivery(service("L1", "1", "x".repeat(4_100_000), "")));
  }

  @Test
  void refusesElementsThatAreNestedTooDeep() {
    refuses("tief", delivery("<x:schreibe>" + "<a>".repeat(1_000) + "</a>".repeat(1_000) + "</x:schreibe>"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "http://example.org/other", "http://xoev.de/schemata/xzufi/2_1_0" })
  void refusesAWrongNamespace(String namespace) {
    refuses("Namensraum", delivery().replace("http://xoev.de/schemata/xzufi/2_2_0", namespace));
  }

  @Test
  void refusesXmlWithoutANamespace() {
    refuses("Namensraum", "<transfer><schreibe/></transfer>");
  }

  @Test
  void refusesAnUnknownVersion() {
    refuses("9.9", delivery().replace("2.2.0", "9.9"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "   ", "kein XML", "<a>", "{\"json\": true}", "\0\0\0" })
  void refusesWhatIsNoXml(String nothing) {
    refuses("", nothing);
  }

  @Test
  void keepsTheLastOfTwoWithOneId() {
    var report = into(store, delivery(service("L1", "1", "Erste", ""), service("L1", "1", "Zweite", "")));
    finds("mehrmals", report);
    assertEquals("Zweite", drafts(store).getFirst().service().name().plain());
  }

  @Test
  void keepsAServiceOfTwoAgenciesApart() {
    var report = into(store, delivery(service("L1", "1", "Eins", key(KEY)), service("L2", "1", "Auch eins", key(KEY))));
    assertEquals(2, report.created());
    assertEquals(2, drafts(store).size());
    finds("mehreren Stellen: [L1, L2]", report);
  }

  @Test
  void takesScriptsOutOfTexts() {
    var html = "<p onclick=\"böse()\">Gut<script>böse()</script><img src=x onerror=böse()><iframe src=y></iframe></p>";
    var report = into(store, delivery(service("L1", "1", "Titel", text("05", "de", html))));
    finds("entfernt: ", report);
    finds("script", report);
    var answer = drafts(store).getFirst().service().findAnswer(Aspect.OVERVIEW, Variant.PLAIN).orElseThrow();
    assertEquals("Gut", answer.text());
  }

  @Test
  void takesScriptsOutOfTitles() {
    into(store, delivery(service("L1", "1", "Titel<script>böse()</script>", "")));
    assertEquals("Titel", drafts(store).getFirst().service().name().plain());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "javascript:alert(1)",
      "http://service.stadt.example/",
      "https://boese.example/",
      "https://boese-service.stadt.example/",
      "https://service.stadt.example@boese.example/",
      "data:text/html,x",
      "//service.stadt.example/",
      "https://",
      "kein link",
    }
  )
  void skipsAnOnlineServiceWithAWrongLink(String link) {
    var report = into(
      store,
      delivery(service("L1", "1", "T", ""), online("O", link), duty("Z", "O", "1", "059990012012"))
    );
    assertEquals(1, report.skipped().size(), report.text());
    assertTrue(drafts(store).getFirst().service().access().onlineService().isEmpty());
  }

  @Test
  void tellsLinksInTextsThatLeadElsewhere() {
    var html = "<a href=\"https://boese.example/\">hier</a> und <a href=\"javascript:alert(1)\">da</a>";
    var report = into(store, delivery(service("L1", "1", "Titel", text("05", "de", html))));
    finds("fremden Host boese.example", report);
    finds("a@href", report);
    var answer = drafts(store).getFirst().service().findAnswer(Aspect.OVERVIEW, Variant.PLAIN).orElseThrow();
    assertEquals("hier und da", answer.text());
  }

  @Test
  void skipsALawThatIsNoSecureLink() {
    var law =
      "<x:modulText><x:leikaTextmodul><code>07</code></x:leikaTextmodul><x:weiterfuehrenderLink>" +
      "<x:uri>javascript:alert(1)</x:uri></x:weiterfuehrenderLink></x:modulText>";
    assertEquals(
      1,
      into(store, delivery(service("L1", "1", "Titel", law)))
        .skipped()
        .size()
    );
  }

  @Test
  void flagsDeadlinesThatContradictEachOther() {
    var report = into(
      store,
      delivery(
        service("L1", "1", "Eins", key(KEY) + deadline(1, "WOCHE")),
        service("L1", "2", "Zwei", key(KEY) + deadline(2, "WOCHE"))
      )
    );
    finds("widersprüchliche Fristen: [P1W, P2W]", report);
  }

  @Test
  void flagsADeadlineThatContradictsAnEarlierImport() {
    into(store, delivery(service("L1", "1", "Eins", key(KEY) + deadline(1, "WOCHE"))));
    finds("widersprüchlich", into(store, delivery(service("L2", "7", "Zwei", key(KEY) + deadline(2, "WOCHE")))));
  }

  @Test
  void flagsNothingWhereDeadlinesAgree() {
    var report = into(
      store,
      delivery(
        service("L1", "1", "Eins", key(KEY) + deadline(2, "WOCHE")),
        service("L1", "2", "Zwei", key(KEY) + deadline(2, "WOCHE"))
      )
    );
    assertEquals(List.of(), report.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = { "xx", "klingonisch", "12", "../..", "d e" })
  void skipsATextOfAnUnknownLanguage(String code) {
    var report = into(store, delivery(service("L1", "1", "Titel", text("05", code, "Text"))));
    assertTrue(
      report
        .skipped()
        .getFirst()
        .why()
        .contains("unbekanntem Sprachcode " + code),
      report.text()
    );
    assertEquals(1, drafts(store).size());
  }

  @Test
  void takesNoEasyTextForThePlainOne() {
    var title = service("L1", "1", "Leicht", "").replace("languageCode=\"de\"", "languageCode=\"de-x-leicht\"");
    var report = into(store, delivery(title));
    assertEquals("ohne deutschen Titel", report.skipped().getFirst().why());
  }

  @ParameterizedTest
  @ValueSource(strings = { "viel", "-5", "1e400", "" })
  void skipsAFeeThatIsNoAmount(String amount) {
    var fee = "<x:modulKosten><x:kosten><x:betrag>" + amount + "</x:betrag></x:kosten></x:modulKosten>";
    var report = into(store, delivery(service("L1", "1", "Titel", fee)));
    assertEquals(1, report.skipped().size());
    assertEquals(List.of(), drafts(store).getFirst().service().facts().costs());
  }

  @Test
  void skipsAnObjectWithoutAgency() {
    assertEquals(
      1,
      into(store, delivery(service("", "1", "Titel", "")))
        .skipped()
        .size()
    );
  }

  @Test
  void takesATextWithBracesThatNameNoFigure() {
    into(store, delivery(service("L1", "1", "Titel {cost:x}", text("05", "de", "Text {evidence} {"))));
    assertFalse(drafts(store).getFirst().service().answers().getFirst().text().contains("{"));
  }

  private void refuses(String complaint, String xml) {
    var refusal = assertThrows(ImportException.class, () -> into(store, xml));
    assertTrue(String.valueOf(refusal.getMessage()).contains(complaint), refusal.getMessage());
  }

  private static void finds(String why, ImportReport report) {
    assertTrue(
      report
        .findings()
        .stream()
        .anyMatch(remark -> remark.why().contains(why)),
      report.text()
    );
  }

  /// As many spaces as wanted, none of them in memory.
  private static final class Spaces extends InputStream {

    private long left;

    Spaces(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) return -1;
      var count = (int) Math.min(length, left);
      java.util.Arrays.fill(buffer, offset, offset + count, (byte) ' ');
      left -= count;
      return count;
    }
  }
}

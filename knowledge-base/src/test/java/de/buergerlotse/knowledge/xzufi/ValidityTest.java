package de.buergerlotse.knowledge.xzufi;

import static de.buergerlotse.knowledge.xzufi.XzufiExample.delivery;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.drafts;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.into;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.service;
import static de.buergerlotse.knowledge.xzufi.XzufiExample.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What no longer holds is not shown; today is 22 November 2026.
class ValidityTest {

  private final ObjectsInMemory store = new ObjectsInMemory();

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "2026-11-22, '', true",
    "2026-11-23, '', false",
    "'', 2026-11-22, true",
    "'', 2026-11-21, false",
    "2026-01-01, 2026-12-31, true",
  })
  void holdsFromItsFirstToItsLastDay(String from, String until, boolean holds) {
    assertEquals(holds, new Validity(from, until).holds(XzufiExample.TODAY));
  }

  @Test
  void leavesOutATextThatNoLongerHoldsAndSaysSo() {
    var old = text("08", "de", "Der alte Ausweis.").replace(
      "</x:modulText>",
      time("", "2026-06-30") + "</x:modulText>"
    );
    var report = into(store, delivery(service("L1", "1", "Pass", old + text("08", "de", "Der neue Ausweis."))));
    assertEquals(Optional.of("Der neue Ausweis."), documents());
    assertTrue(report.text().contains("gilt heute nicht, sondern bis 2026-06-30"), report.text());
  }

  @Test
  void leavesOutAServiceThatNoLongerHoldsAndSaysSo() {
    var report = into(store, delivery(service("L1", "1", "Pass", time("", "2026-06-30T23:59:59Z"))));
    assertEquals(List.of(), drafts(store));
    assertTrue(report.text().contains("leistung L1/1: gilt heute nicht"), report.text());
  }

  @Test
  void showsAServiceOnceItsTimeHasCome() {
    into(store, delivery(service("L1", "1", "Pass", time("2027-01-01", ""))));
    assertEquals(List.of(), drafts(store));
    var later = new ImportedDrafts(store).listDrafts(XzufiExample.TOWN, "amt", LocalDate.of(2027, 1, 1));
    assertEquals(1, later.size());
  }

  @Test
  void takesADayThatIsNoneForUntold() {
    into(store, delivery(service("L1", "1", "Pass", time("demnächst irgendwann", "2026-13-45"))));
    assertEquals(1, drafts(store).size());
  }

  private Optional<String> documents() {
    return drafts(store).getFirst().service().findAnswer(Aspect.DOCUMENTS, Variant.PLAIN).map(Answer::text);
  }

  private static String time(String from, String until) {
    var start = from.isEmpty() ? "" : "<x:beginn>" + from + "</x:beginn>";
    var end = until.isEmpty() ? "" : "<x:ende>" + until + "</x:ende>";
    return "<x:gueltigkeit>" + start + end + "</x:gueltigkeit>";
  }
}

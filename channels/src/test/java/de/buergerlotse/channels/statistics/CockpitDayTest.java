package de.buergerlotse.channels.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The figures of a day that were worked out by hand.
class CockpitDayTest {

  private static final double EXACT = 1e-12;
  private static final Instant LATER = DayOfContacts.TO.plusSeconds(3600);

  @Test
  void theCallsOfTheDay() {
    var calls = figures("telephone");
    assertEquals(40, calls.offered());
    assertEquals(34, calls.answered());
    // 24 after 10 s and 4 after exactly 30 s.
    assertEquals(28, calls.answeredInTime());
    assertEquals(28.0 / 40, calls.serviceLevel(), EXACT);
    // Three hung up after 3 s; the one after exactly 5 s waited.
    assertEquals(3, calls.abandonedShort());
    assertEquals(28.0 / 37, calls.serviceLevelWithoutShortAbandons(), EXACT);
    assertEquals(6, calls.abandoned());
    assertEquals(6.0 / 40, calls.abandonRate(), EXACT);
    // 24·10 + 4·30 + 4·31 + 2·90 = 664 s
    assertEquals(664.0 / 34, calls.averageSpeedOfAnswer(), EXACT);
    // 24·(180+60) + 4·(240+60) + 4·(120+30) + 2·(300+90) = 8340 s
    assertEquals(8340.0 / 34, calls.averageHandlingTime(), EXACT);
    assertEquals(34, calls.documented());
    assertEquals(28.0 / 34, calls.firstContactResolution(), EXACT);
    assertEquals(0, calls.contained());
  }

  @Test
  void theChatsOfTheDay() {
    var chats = figures("webchat");
    assertEquals(60, chats.contacts());
    assertEquals(20, chats.offered());
    assertEquals(18, chats.answered());
    assertEquals(14.0 / 20, chats.serviceLevel(), EXACT);
    assertEquals(14.0 / 19, chats.serviceLevelWithoutShortAbandons(), EXACT);
    assertEquals(2.0 / 20, chats.abandonRate(), EXACT);
    // 12·20 + 4·45 + 2·25 = 470 s
    assertEquals(470.0 / 18, chats.averageSpeedOfAnswer(), EXACT);
    // 12·(400+20) + 4·600 + 2·100, the last two not documented = 7640 s
    assertEquals(7640.0 / 18, chats.averageHandlingTime(), EXACT);
    assertEquals(12.0 / 16, chats.firstContactResolution(), EXACT);
    assertEquals(40, chats.contained());
    assertEquals(40.0 / 60, chats.containment(), EXACT);
  }

  @Test
  void theWholeDay() {
    var total = report(Cockpit.By.CHANNEL).total().orElseThrow();
    assertEquals(100, total.contacts());
    assertEquals(60, total.offered());
    assertEquals(42.0 / 60, total.serviceLevel(), EXACT);
    assertEquals(42.0 / 56, total.serviceLevelWithoutShortAbandons(), EXACT);
    assertEquals(8.0 / 60, total.abandonRate(), EXACT);
    assertEquals(1134.0 / 52, total.averageSpeedOfAnswer(), EXACT);
    assertEquals(15980.0 / 52, total.averageHandlingTime(), EXACT);
    assertEquals(40.0 / 50, total.firstContactResolution(), EXACT);
    assertEquals(40.0 / 100, total.containment(), EXACT);
    assertEquals(0, total.waiting());
  }

  @Test
  void groupsOfFewAreHiddenTogetherWithOneMoreSoThatNothingCanBeSubtracted() {
    // wohngeld-beantragen has 3 contacts; personalausweis-beantragen 20 is the next smallest.
    var groups = report(Cockpit.By.SERVICE).groups();
    var hidden = groups
      .stream()
      .filter(group -> group.figures().isEmpty())
      .map(Cockpit.Group::key)
      .toList();
    assertEquals(List.of("personalausweis-beantragen", "wohngeld-beantragen"), hidden);
    assertEquals(Set.of("a", "b"), SmallGroups.hidden(Map.of("a", 2, "b", 3, "c", 5)));
    assertEquals(Set.of("a", "b"), SmallGroups.hidden(Map.of("a", 2, "b", 9, "c", 20)));
    assertEquals(Set.of(), SmallGroups.hidden(Map.of("a", 5, "b", 9)));
  }

  @Test
  void aFilterLeavesTheContactsOfItsGroupAndPartsThemFurther() {
    var calls = report(Cockpit.By.INTERVAL, Map.of(Cockpit.By.CHANNEL, "telephone"));
    assertEquals(figures("telephone"), calls.total().orElseThrow());
    var none = report(Cockpit.By.CHANNEL, Map.of(Cockpit.By.CHANNEL, "fax"));
    assertEquals(0, none.total().orElseThrow().contacts());
    assertEquals(List.of(), none.groups());
  }

  @Test
  void aFilterNeverShowsWhatIsHiddenWithoutIt() {
    // Alone it is big enough; but with the total and the others it would give the small one away.
    var hidden = report(Cockpit.By.CHANNEL, Map.of(Cockpit.By.SERVICE, "personalausweis-beantragen"));
    assertTrue(hidden.total().isEmpty());
    assertEquals(List.of(), hidden.groups());
  }

  @Test
  void daysBeginAtMidnightWhereTheMunicipalityIs() {
    var id = UUID.randomUUID();
    var late = new ContactEvent.Offered(id, Instant.parse("2026-03-02T23:30:00Z"), "mail", "x", Optional.empty());
    var question = Cockpit.Question.of(late.at(), late.at().plusSeconds(1), Cockpit.By.DAY);
    var report = Cockpit.report(List.of(late), question, ZoneId.of("Europe/Berlin"), Promise.OF_THE_115, LATER);
    assertEquals(List.of("2026-03-03"), report.groups().stream().map(Cockpit.Group::key).toList());
  }

  @Test
  void quartersOfAnHourBeginWhereTheContactsBegan() {
    var keys = report(Cockpit.By.INTERVAL).groups().stream().map(Cockpit.Group::key).toList();
    assertEquals("2026-03-03T07:00:00Z", keys.getFirst());
    assertTrue(keys.stream().allMatch(key -> Instant.parse(key).getEpochSecond() % 900 == 0));
  }

  @Test
  void aTransferKeepsTheFirstAnswerAndTheLastEnd() {
    var id = UUID.randomUUID();
    var begin = DayOfContacts.FROM;
    var story = ContactStory.of(
      List.of(
        new ContactEvent.Offered(id, begin, "webchat", "allgemein", Optional.empty()),
        new ContactEvent.Answered(id, begin.plusSeconds(20)),
        new ContactEvent.Answered(id, begin.plusSeconds(300)),
        new ContactEvent.Ended(id, begin.plusSeconds(500))
      )
    ).getFirst();
    assertEquals(20, story.findWait().orElseThrow().toSeconds());
    assertEquals(480, story.findHandling().orElseThrow().toSeconds());
  }

  @Test
  void whoComesBackAfterTheEndIsAnotherContact() {
    var id = UUID.randomUUID();
    var begin = DayOfContacts.FROM;
    var stories = ContactStory.of(
      List.of(
        new ContactEvent.Offered(id, begin, "webchat", "allgemein", Optional.empty()),
        new ContactEvent.Abandoned(id, begin.plusSeconds(60)),
        new ContactEvent.Offered(id, begin.plusSeconds(900), "webchat", "allgemein", Optional.empty()),
        new ContactEvent.Answered(id, begin.plusSeconds(905))
      )
    );
    assertEquals(2, stories.size());
    assertEquals(5, stories.getLast().findWait().orElseThrow().toSeconds());
  }

  @Test
  void aLetterIsInTimeUntilTheLastMomentAndLateWhenNobodyAnswers() {
    var due = DayOfContacts.FROM.plusSeconds(1000);
    var figures = Figures.of(
      List.of(letter(due, 1000), letter(due, 1001), letter(due, -1), letter(LATER.plusSeconds(1), -1)),
      Promise.OF_THE_115,
      LATER
    );
    // The fourth has time left and does not count yet.
    assertEquals(3, figures.repliesDue());
    assertEquals(1.0 / 3, figures.replyRate(), EXACT);
  }

  @Test
  void spreadsheetsComputeNothingOfAForeignName() {
    assertEquals("'=cmd|' /C calc'!A0", CockpitCsv.cell("=cmd|' /C calc'!A0"));
    assertEquals("'@SUM(A1)", CockpitCsv.cell("@SUM(A1)"));
    assertEquals("\"'-1;2\"", CockpitCsv.cell("-1;2"));
    assertEquals("\"ein \"\"Wort\"\"\"", CockpitCsv.cell("ein \"Wort\""));
    var lines = CockpitCsv.of(report(Cockpit.By.CHANNEL)).lines().toList();
    assertTrue(lines.get(1).startsWith("Gesamt;100;60;52;42;0,7000;0,7500;"), lines.get(1));
  }

  private static ContactStory letter(Instant due, int repliedAfter) {
    var id = UUID.randomUUID();
    var received = new ContactEvent.Received(id, DayOfContacts.FROM, "mail", "allgemein", Optional.empty(), due);
    if (repliedAfter < 0) return ContactStory.of(List.of(received)).getFirst();
    return ContactStory.of(
      List.of(received, new ContactEvent.Replied(id, DayOfContacts.FROM.plusSeconds(repliedAfter)))
    ).getFirst();
  }

  private static Figures figures(String channel) {
    return report(Cockpit.By.CHANNEL)
      .groups()
      .stream()
      .filter(group -> group.key().equals(channel))
      .flatMap(group -> group.figures().stream())
      .findFirst()
      .orElseThrow();
  }

  private static Cockpit.Report report(Cockpit.By by) {
    return report(by, Map.of());
  }

  private static Cockpit.Report report(Cockpit.By by, Map<Cockpit.By, String> only) {
    var question = new Cockpit.Question(DayOfContacts.FROM, DayOfContacts.TO, by, only);
    return Cockpit.report(DayOfContacts.read(), question, ZoneId.of("Europe/Berlin"), Promise.OF_THE_115, LATER);
  }
}

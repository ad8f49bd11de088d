package de.buergerlotse.channels.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Replies as they are heard.
class SpeechTest {

  private static final Block.Choices CHOICES = new Block.Choices(
    List.of(
      new Block.Choice("ask:reisepass-beantragen:cost", "Reisepass", Optional.empty(), Optional.empty()),
      new Block.Choice("ask:personalausweis-beantragen:cost", "Personalausweis", Optional.empty(), Optional.empty()),
      new Block.Choice("none", "Nichts davon", Optional.empty(), Optional.empty())
    )
  );

  @Test
  void aLinkIsNeverReadOutButKeptForATextMessage() {
    var link = new Block.Link(Block.Rel.ONLINE_SERVICE, "Antrag", URI.create("https://x.example/a"), EidLevel.NONE);
    var spoken = spoken(About.Kind.ANSWER, new Block.Text("Sie ziehen um."), link);
    assertEquals(List.of("Sie ziehen um. Das geht auch online."), spoken.pages());
    assertEquals(Optional.of(new Keepsake(Keepsake.Kind.LINK, "Antrag: https://x.example/a")), spoken.keepsake());
  }

  @Test
  void whoIsResponsibleInsteadIsKeptWithNumberAndAddress() {
    var contact = new Block.Contact("Finanzamt", Optional.of("0800 100"), Optional.empty(), List.of());
    var link = new Block.Link(Block.Rel.MORE, "Finanzamt", URI.create("https://x.example/"), EidLevel.NONE);
    assertEquals(
      Optional.of(new Keepsake(Keepsake.Kind.CONTACT, "Finanzamt: 0800 100, https://x.example/")),
      spoken(About.Kind.OUT_OF_SCOPE, new Block.Text("Das macht das Finanzamt."), contact, link).keepsake()
    );
    assertEquals(Optional.empty(), spoken(About.Kind.OUT_OF_SCOPE, new Block.Text("Das weiß ich nicht.")).keepsake());
  }

  @Test
  void whoeverIsAskedBackHearsBetweenWhat() {
    var spoken = spoken(About.Kind.CLARIFY, new Block.Text("Was davon meinen Sie?"), CHOICES);
    assertEquals(List.of("Was davon meinen Sie? Reisepass; oder Personalausweis."), spoken.pages());
  }

  @Test
  void furtherTopicsBelowAnAnswerAreForTheEye() {
    var spoken = spoken(About.Kind.ANSWER, new Block.Text("Ja."), new Block.Text("Mehr dazu:"), CHOICES);
    assertEquals(List.of("Ja."), spoken.pages());
  }

  @Test
  void aLongReplyIsSpokenInPagesOfWholeSentences() {
    var lines = new ArrayList<String>();
    for (var line = 1; line <= 30; line++) lines.add("Das ist der Satz mit der Nummer " + line + ".");
    var spoken = spoken(About.Kind.ANSWER, new Block.Text(String.join("\n", lines)));
    assertTrue(spoken.pages().size() > 2);
    assertTrue(
      spoken
        .pages()
        .stream()
        .allMatch(page -> page.length() <= Speech.LONGEST_PAGE && page.endsWith("."))
    );
    assertEquals(String.join(" ", lines), String.join(" ", spoken.pages()));
  }

  @Test
  void helpInDangerIsNeverParted() {
    var text = new Block.Text("Bitte rufen Sie sofort an.\n".repeat(30));
    var number = new Block.Contact("Notruf", Optional.of("112"), Optional.empty(), List.of());
    var spoken = spoken(About.Kind.EMERGENCY, text, number);
    assertEquals(1, spoken.pages().size());
    assertTrue(spoken.pages().getFirst().endsWith("Notruf. Die Nummer ist: 1 1 2."));
  }

  @Test
  void theWaysToAHumanAreToldByKeysInstead() {
    var spoken = spoken(
      About.Kind.HANDOVER,
      new Block.Text("Das tut mir leid."),
      new Block.Text("Wie möchten Sie mit uns sprechen?"),
      new Block.Contact("Stadt", Optional.of("0221 4710-000"), Optional.empty(), List.of()),
      new Block.Handover(List.of(Block.HandoverOption.PHONE), Optional.empty())
    );
    assertEquals(List.of("Das tut mir leid."), spoken.pages());
  }

  @Test
  void neighbouringDaysWithTheSameHoursAreSaidTogether() {
    var hours = List.of(
      new Block.Hours("Montag", List.of("8:00 bis 12:00 Uhr")),
      new Block.Hours("Dienstag", List.of("8:00 bis 12:00 Uhr")),
      new Block.Hours("Mittwoch", List.of("8:00 bis 12:00 Uhr")),
      new Block.Hours("Donnerstag", List.of("8:00 bis 12:00 Uhr", "14:00 bis 18:00 Uhr"))
    );
    var contact = new Block.Contact("Bürgerbüro", Optional.empty(), Optional.empty(), hours);
    var page = spoken(About.Kind.ANSWER, contact).pages().getFirst();
    assertTrue(page.contains("Montag bis Mittwoch: 8 Uhr bis 12 Uhr."), page);
    assertTrue(page.contains("Donnerstag: 8 Uhr bis 12 Uhr und 14 Uhr bis 18 Uhr."), page);
  }

  @Test
  void theBotsOwnWordsSpeakOfTalking() {
    var own = spoken(About.Kind.NOTICE, new Block.Text("Schreiben Sie Ihre Frage."));
    assertEquals("Sagen Sie Ihre Frage.", own.pages().getFirst());
    var approved = spoken(About.Kind.ANSWER, new Block.Text("Schreiben Sie uns einen Brief."));
    assertEquals("Schreiben Sie uns einen Brief.", approved.pages().getFirst());
    assertFalse(approved.keepsake().isPresent());
  }

  private static SpokenReply spoken(About.Kind kind, Block... blocks) {
    var about = new About(kind, Optional.empty(), Optional.empty(), OptionalDouble.empty());
    var saying = new Saying(
      Participant.BOT,
      Variant.PLAIN,
      Optional.of(about),
      Optional.empty(),
      List.of(blocks),
      Optional.empty()
    );
    return Speech.of(saying);
  }
}

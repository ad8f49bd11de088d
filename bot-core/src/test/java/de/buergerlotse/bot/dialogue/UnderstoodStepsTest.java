package de.buergerlotse.bot.dialogue;

import static de.buergerlotse.bot.dialogue.SmallTownTurn.ABOUT_DOG;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.DOG_COST;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.START;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules that act on what was understood: each takes its own decision and passes on every other.
class UnderstoodStepsTest {

  private static final Map<String, TurnStep> STEPS = Map.of(
    "danger",
    new DangerStep(),
    "human",
    new HumanStep(),
    "foreign language",
    new ForeignLanguageStep(),
    "small talk",
    new SmallTalkStep(),
    "other authority",
    new OtherAuthorityStep(),
    "answer",
    new AnswerStep()
  );

  @ParameterizedTest
  @CsvSource({
    "danger, ich will nicht mehr leben, EMERGENCY",
    "human, ich möchte mit einem mitarbeiter sprechen, HANDOVER",
    "foreign language, Where can I register my address please?, NOTICE",
    "small talk, vielen dank, SMALLTALK",
    "answer, Was kostet die Hundesteuer?, ANSWER",
  })
  void decidesOnlyWhatIsItsOwn(String name, String text, About.Kind kind) {
    STEPS.forEach((step, rule) -> {
      var outcome = rule.decide(said(text, START));
      assertEquals(step.equals(name), outcome.isPresent(), step);
      outcome.ifPresent(decided -> assertEquals(kind, decided.reply().about().kind(), step));
    });
  }

  @Test
  void namesTheOtherAuthority() {
    var outcome = new OtherAuthorityStep().decide(said("ich will Arbeitslosengeld beantragen", START));
    var declined = assertInstanceOf(TurnOutcome.Declined.class, outcome.orElseThrow());
    assertEquals(About.Kind.OUT_OF_SCOPE, declined.reply().about().kind());
  }

  @Test
  void whatIsSaidAsideLeavesTheTopic() {
    var outcome = new SmallTalkStep().decide(said("vielen dank", ABOUT_DOG)).orElseThrow();
    assertEquals(Optional.of(DOG_COST), outcome.state().topic());
  }

  @Test
  void anAnswerBecomesTheTopicAndTheTopicBecomesEarlier() {
    var outcome = new AnswerStep().decide(said("Ich möchte Wohngeld beantragen", ABOUT_DOG)).orElseThrow();
    assertEquals(new ServiceId("wohngeld"), outcome.state().topic().orElseThrow().service());
    assertEquals(java.util.List.of(new ServiceId("hund-anmelden")), outcome.state().earlier());
  }

  @Test
  void aSecondWishIsOfferedAndJaTakesIt() {
    var text = "Was kostet die Hundesteuer? Und dann möchte ich noch Sperrmüll anmelden.";
    var outcome = new AnswerStep().decide(said(text, START)).orElseThrow();
    var services = java.util.Set.of(new ServiceId("hund-anmelden"), new ServiceId("sperrmuell"));
    var answered = outcome.reply().about().service().orElseThrow();
    var offered = outcome.state().offered().getFirst().service();
    assertEquals(services, java.util.Set.of(answered, offered));
    assertTrue(outcome.reply().blocks().toString().contains("Sie haben noch etwas gefragt:"), outcome.toString());
    var taken = new WordForChoiceStep().decide(said("ja", outcome.state())).orElseThrow();
    assertEquals(Optional.of(offered), taken.reply().about().service());
  }

  @Test
  void oneWishIsNotOfferedTwice() {
    var outcome = new AnswerStep().decide(said("Guten Tag. Was kostet die Hundesteuer?", START)).orElseThrow();
    assertFalse(outcome.reply().blocks().toString().contains("Sie haben noch etwas gefragt:"), outcome.toString());
  }

  @Test
  void aFollowUpWithoutATopicAsksWhatItIsAbout() {
    var turn = said("und was kostet das", START);
    var outcome = new FollowUpStep().decide(turn).orElseThrow();
    assertInstanceOf(TurnOutcome.Remarked.class, outcome);
    assertTrue(new AnswerStep().decide(turn).isEmpty());
  }

  @Test
  void aFollowUpInAConversationIsAnsweredAboutItsTopic() {
    var outcome = new AnswerStep().decide(said("und welche unterlagen brauche ich", ABOUT_DOG)).orElseThrow();
    assertEquals(Optional.of(new ServiceId("hund-anmelden")), outcome.reply().about().service());
    assertEquals(Optional.of(Aspect.DOCUMENTS), outcome.reply().about().aspect());
  }
}

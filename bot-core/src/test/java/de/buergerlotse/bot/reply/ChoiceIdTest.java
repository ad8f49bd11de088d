package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceIdTest {

  private static final ServiceId DOG = new ServiceId("hund-anmelden");

  @Test
  void keepsItsFormForClients() {
    assertEquals("ask:hund-anmelden:cost", ChoiceId.ask(DOG, Aspect.COST));
    assertEquals("handover:callback", ChoiceId.handover(HandoverOption.CALLBACK));
  }

  @ParameterizedTest
  @EnumSource
  void meansTheAskedAspect(Aspect aspect) {
    assertEquals(Optional.of(new ChoiceId.Ask(DOG, aspect)), ChoiceId.find(ChoiceId.ask(DOG, aspect)));
  }

  @ParameterizedTest
  @EnumSource
  void meansTheWayToAHuman(HandoverOption option) {
    assertEquals(Optional.of(new ChoiceId.Handover(option)), ChoiceId.find(ChoiceId.handover(option)));
  }

  @Test
  void meansTheLivechatByAHuman() {
    assertEquals(Optional.of(new ChoiceId.Handover(HandoverOption.LIVECHAT)), ChoiceId.find(ChoiceId.HUMAN));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "start", "back", "show", "goOn", "answer:hund:ja", "answer:einzug:2026-12-01", "answer:hund:" }
  )
  void meansAMoveInAList(String move) {
    var id = "checklist:umzug:" + move;
    var meant = (ChoiceId.Checklist) ChoiceId.find(id).orElseThrow();
    assertEquals(id, ChoiceId.checklist(meant.situation(), meant.move()));
  }

  @ParameterizedTest
  @ValueSource(strings = { ChoiceId.NONE, ChoiceId.OTHER_WORDS })
  void meansSomethingElse(String id) {
    assertEquals(Optional.of(new ChoiceId.SomethingElse()), ChoiceId.find(id));
  }

  @Test
  void meansAnotherVariant() {
    assertEquals(Optional.of(new ChoiceId.SwitchVariant(Variant.EASY)), ChoiceId.find("variant:de-x-leicht"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      ":",
      "ask",
      "ask:",
      "ask:hund-anmelden",
      "ask:hund-anmelden:",
      "ask:hund-anmelden:price",
      "ask:hund-anmelden:cost:more",
      "ask:../hund:cost",
      "ask:Hund anmelden:cost",
      "handover",
      "handover:fax",
      "variant:",
      "variant:Leichte Sprache",
      "Was kostet ein Hund?",
      "checklist",
      "checklist:umzug",
      "checklist:umzug:",
      "checklist:umzug:fly",
      "checklist:umzug:answer",
      "checklist:umzug:answer:hund",
      "checklist:../umzug:start",
    }
  )
  void meansNothingWhenItWasNeverGivenOut(String id) {
    assertEquals(Optional.empty(), ChoiceId.find(id));
  }

  @Test
  void anOptionOfTheHandoverBlockIsAChoiceAsItStands() {
    assertEquals(Optional.of(new ChoiceId.Handover(HandoverOption.LIVECHAT)), ChoiceId.find("livechat"));
    assertEquals(Optional.of(new ChoiceId.LeaveQueue()), ChoiceId.find(ChoiceId.LEAVE_QUEUE));
  }
}

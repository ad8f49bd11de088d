package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a client sends back when a choice is taken, and what it means.
public sealed interface ChoiceId {
  /// None of the choices fits.
  String NONE = "none";
  /// The citizen will say it in other words.
  String OTHER_WORDS = "otherWords";
  /// The citizen wants a human.
  String HUMAN = "handover:livechat";
  /// The citizen does not want to be passed on to another municipality.
  String NO_REFERRAL = "referral:no";
  /// The citizen no longer wants to wait for a human.
  String LEAVE_QUEUE = "handover:leave";

  /// Asks one aspect of a service.
  record Ask(ServiceId service, Aspect aspect) implements ChoiceId {}

  /// Switches the language variant.
  record SwitchVariant(Variant variant) implements ChoiceId {}

  /// Wants a human in one of the ways.
  record Handover(Block.HandoverOption option) implements ChoiceId {}

  /// No longer wants to wait for a human.
  record LeaveQueue() implements ChoiceId {}

  /// Lets an agent pass the conversation on to another municipality, or not.
  ///
  /// @param to where to, when the citizen agrees
  record Referral(Optional<MunicipalityId> to) implements ChoiceId {}

  /// Wants something else than what was offered.
  record SomethingElse() implements ChoiceId {}

  /// Does something with the list of a life situation.
  record Checklist(LifeSituationId situation, ChecklistMove move) implements ChoiceId {}

  /// Says something about a call-back or a message that is being left.
  record Contact(ContactMove move) implements ChoiceId {}

  static String contact(ContactMove move) {
    return "contact:" + move.key();
  }

  static String checklist(LifeSituationId situation, ChecklistMove move) {
    return "checklist:" + situation + ":" + move.spelled();
  }

  /// Agrees to be passed on to another municipality.
  static String referral(MunicipalityId to) {
    return "referral:yes:" + to.value();
  }

  private static ChoiceId referral(List<String> keys) {
    if (keys.get(1).equals("no")) return new Referral(Optional.empty());
    return new Referral(Optional.of(new MunicipalityId(keys.get(2))));
  }

  static String ask(ServiceId service, Aspect aspect) {
    return "ask:" + service.slug() + ":" + aspect.key();
  }

  static String handover(Block.HandoverOption option) {
    return "handover:" + option.name().toLowerCase(Locale.ROOT);
  }

  private static ChoiceId handoverChoice(String key) {
    if (LEAVE_QUEUE.endsWith(":" + key)) return new LeaveQueue();
    return new Handover(Block.HandoverOption.valueOf(key.toUpperCase(Locale.ROOT)));
  }

  /// What a choice means; nothing for an id that was never given out.
  static Optional<ChoiceId> find(String id) {
    var keys = List.of(id.split(":", 3));
    try {
      return switch (keys.getFirst()) {
        case NONE, OTHER_WORDS -> Optional.of(new SomethingElse());
        case "ask" -> Optional.of(new Ask(new ServiceId(keys.get(1)), Aspect.of(keys.get(2))));
        case "variant" -> Optional.of(new SwitchVariant(Variant.of(keys.get(1))));
        case "handover" -> Optional.of(handoverChoice(keys.get(1)));
        // Foreign portals may send an option of the handover block as it stands there.
        case "livechat", "callback", "phone", "message" -> Optional.of(handoverChoice(keys.getFirst()));
        case "referral" -> Optional.of(referral(keys));
        case "contact" -> ContactMove.find(keys.get(1)).map(Contact::new);
        case "checklist" -> ChecklistMove.find(keys.get(2)).map(move ->
          new Checklist(new LifeSituationId(keys.get(1)), move)
        );
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException neverGivenOut) {
      return Optional.empty();
    }
  }
}

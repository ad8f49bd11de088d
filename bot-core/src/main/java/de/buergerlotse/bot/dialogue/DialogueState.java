package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Context;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the bot remembers of a conversation between two turns.
///
/// @param variant the language variant in which the citizen wants to read
/// @param topic the service and aspect that were answered last
/// @param earlier services that were answered before the topic, the latest first, at most [#MOST_EARLIER]
/// @param offered the candidates of the last turn that were not answered, best first
/// @param failures how many turns in a row were not understood
/// @param checklist the list of a life situation that is in progress
/// @param contact the call-back or message that is being left
/// @param before what was said last about a service; only its [Context#beginning(String)] is kept
public record DialogueState(
  Variant variant,
  Optional<Candidate> topic,
  List<ServiceId> earlier,
  List<Candidate> offered,
  int failures,
  Optional<ChecklistProgress> checklist,
  Optional<ContactProgress> contact,
  Optional<String> before
) {
  /// Nobody comes back to more.
  public static final int MOST_EARLIER = 5;

  public DialogueState {
    earlier = List.copyOf(earlier);
    offered = List.copyOf(offered);
    before = before.map(Context::beginning);
  }

  /// Before the first turn.
  public static DialogueState start(Variant variant) {
    return new DialogueState(
      variant,
      Optional.empty(),
      List.of(),
      List.of(),
      0,
      Optional.empty(),
      Optional.empty(),
      Optional.empty()
    );
  }

  /// After something was said about services: what comes next may go on about it.
  DialogueState heard(String text) {
    return new DialogueState(variant, topic, earlier, offered, failures, checklist, contact, Optional.of(text));
  }

  /// From now on in another variant; everything else stays.
  public DialogueState speaking(Variant wished) {
    return new DialogueState(wished, topic, earlier, offered, failures, checklist, contact, before);
  }

  DialogueState answered(Candidate candidate, List<Candidate> alternatives) {
    return new DialogueState(
      variant,
      Optional.of(candidate),
      earlierThan(candidate),
      alternatives,
      0,
      checklist,
      contact,
      before
    );
  }

  private List<ServiceId> earlierThan(Candidate candidate) {
    return Stream.concat(topic.stream().map(Candidate::service), earlier.stream())
      .filter(service -> !service.equals(candidate.service()))
      .distinct()
      .limit(MOST_EARLIER)
      .toList();
  }

  /// After choices were shown: the topic stays, the citizen may come back to it.
  DialogueState offering(List<Candidate> candidates) {
    return new DialogueState(variant, topic, earlier, candidates, 0, checklist, contact, before);
  }

  DialogueState notUnderstood() {
    return new DialogueState(variant, topic, earlier, List.of(), failures + 1, checklist, contact, before);
  }

  /// After something that has nothing to do with services: the topic stays.
  DialogueState aside() {
    return new DialogueState(variant, topic, earlier, offered, 0, checklist, contact, before);
  }

  /// In a list: nothing else is offered any more.
  DialogueState listing(ChecklistProgress progress) {
    return new DialogueState(variant, topic, earlier, List.of(), 0, Optional.of(progress), contact, before);
  }

  /// The list waits while something else is talked about.
  DialogueState waiting(ChecklistProgress progress) {
    return new DialogueState(variant, topic, earlier, offered, failures, Optional.of(progress), contact, before);
  }

  DialogueState withoutChecklist() {
    return new DialogueState(variant, topic, earlier, offered, failures, Optional.empty(), contact, before);
  }

  /// In a call-back or a message: nothing else is offered any more.
  DialogueState leaving(ContactProgress progress) {
    return new DialogueState(variant, topic, earlier, List.of(), 0, checklist, Optional.of(progress), before);
  }

  /// The call-back or the message waits while something else is talked about.
  DialogueState waiting(ContactProgress progress) {
    return new DialogueState(variant, topic, earlier, offered, failures, checklist, Optional.of(progress), before);
  }

  DialogueState withoutContact() {
    return new DialogueState(variant, topic, earlier, offered, failures, checklist, Optional.empty(), before);
  }
}

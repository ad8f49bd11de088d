package de.buergerlotse.bot.gap;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The entries of a conversation by their places: who said what, and what was said to it.
///
/// @param approved whether an agent's text is an approved one that was only sent
record Talk(List<Entry> entries, Predicate<String> approved) {
  /// An agent's shorter line is a greeting.
  private static final int SHORTEST_ANSWER = 20;

  Talk {
    entries = List.copyOf(entries);
  }

  Entry get(int index) {
    return entries.get(index);
  }

  int size() {
    return entries.size();
  }

  /// What an agent typed right after an entry, before the citizen said anything else.
  Optional<String> typedAfter(int index) {
    var typed = new ArrayList<String>();
    for (var next = index + 1; next < size() && !isBy(next, Participant.Role.CITIZEN); next++) {
      if (isBy(next, Participant.Role.AGENT)) text(next).ifPresent(typed::add);
    }
    return Optional.of(
      typed
        .stream()
        .filter(text -> text.length() >= SHORTEST_ANSWER && !approved.test(text))
        .collect(Collectors.joining("\n"))
    ).filter(text -> !text.isEmpty());
  }

  /// What an agent typed first between two numbers.
  Optional<String> typedBetween(long from, long until) {
    for (var index = 0; index < size(); index++) {
      var seq = get(index).seq();
      if (seq < from || seq >= until) continue;
      var typed = typedAfter(index);
      if (typed.isPresent()) return typed;
    }
    return Optional.empty();
  }

  Optional<String> citizenText(int index) {
    return isBy(index, Participant.Role.CITIZEN)
      ? text(index).filter(text -> !Words.of(text).isEmpty())
      : Optional.empty();
  }

  Optional<String> text(int index) {
    var blocks = get(index).saying().blocks();
    return blocks.size() == 1 && blocks.getFirst() instanceof Block.Text(var text)
      ? Optional.of(text)
      : Optional.empty();
  }

  boolean isBy(int index, Participant.Role role) {
    return get(index).saying().author().role() == role;
  }

  /// A taken choice is in the log as its label.
  boolean isTakenChoice(int index, String text) {
    for (var before = index - 1; before >= 0; before--) {
      if (isBy(before, Participant.Role.CITIZEN)) return false;
      if (
        choices(before)
          .stream()
          .anyMatch(choice -> choice.label().equals(text))
      ) return true;
    }
    return false;
  }

  List<Block.Choice> choices(int index) {
    return get(index)
      .saying()
      .blocks()
      .stream()
      .flatMap(block -> block instanceof Block.Choices(var choices) ? choices.stream() : Stream.empty())
      .toList();
  }

  List<ServiceId> offered(int index) {
    return choices(index)
      .stream()
      .flatMap(choice -> choice.service().stream())
      .toList();
  }

  /// The bot's word on an entry.
  OptionalInt replyTo(int index) {
    for (var next = index + 1; next < size() && !isBy(next, Participant.Role.CITIZEN); next++) {
      var about = get(next).saying().about();
      var isNotice = about.filter(found -> found.kind() == About.Kind.NOTICE).isPresent();
      if (isBy(next, Participant.Role.BOT) && about.isPresent() && !isNotice) return OptionalInt.of(next);
    }
    return OptionalInt.empty();
  }

  OptionalInt nextCitizen(int index) {
    for (var next = index + 1; next < size(); next++) {
      if (isBy(next, Participant.Role.CITIZEN)) return OptionalInt.of(next);
    }
    return OptionalInt.empty();
  }
}

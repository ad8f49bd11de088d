package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The choices that a reply offers, in the order in which they are numbered from 1.
record NumberedChoices(List<Numbered> all) {
  private static final Pattern NUMBER = Pattern.compile(
    "\\s*(?:nr\\.?|nummer|die)?\\s*([1-9]\\d?)\\s*[.)]?\\s*",
    Pattern.CASE_INSENSITIVE
  );

  /// One of them.
  record Numbered(String id, String label) {}

  NumberedChoices {
    all = List.copyOf(all);
  }

  /// The choices of some entries; the greeting's are told in its words.
  static NumberedChoices of(List<Entry> entries) {
    var found = new ArrayList<Numbered>();
    for (var entry : entries) {
      if (isGreeting(entry)) continue;
      var texts = MessagingTexts.of(entry.saying().language());
      for (var block : entry.saying().blocks()) {
        for (var choice : choices(block, texts)) if (!contains(found, choice.id())) found.add(choice);
      }
    }
    return new NumberedChoices(found);
  }

  /// The choices of whatever was said after the citizen's last message.
  static NumberedChoices last(List<Entry> entries) {
    var begin = entries.size();
    while (
        begin > 0 &&
        entries
          .get(begin - 1)
          .saying()
          .author()
          .role() != Participant.Role.CITIZEN
      )
      begin--;
    return of(entries.subList(begin, entries.size()));
  }

  static boolean isGreeting(Entry entry) {
    return entry
      .saying()
      .about()
      .filter(about -> about.kind() == About.Kind.GREETING)
      .isPresent();
  }

  private static boolean contains(List<Numbered> found, String id) {
    return found.stream().anyMatch(choice -> choice.id().equals(id));
  }

  private static List<Numbered> choices(Block block, MessagingTexts texts) {
    return switch (block) {
      case Block.Choices(var choices) -> choices
        .stream()
        .map(choice -> new Numbered(choice.id(), choice.label()))
        .toList();
      case Block.Handover(var options, _) -> options
        .stream()
        .filter(option -> option != Block.HandoverOption.PHONE)
        .map(option -> new Numbered(ChoiceId.handover(option), texts.way(option)))
        .toList();
      case Block.Text _, Block.Items _, Block.Link _, Block.Contact _ -> List.of();
      case Block.Attachment _, Block.Checklist _ -> List.of();
    };
  }

  /// The choice that an answer names by its number.
  Optional<String> findChoice(String answer) {
    var number = NUMBER.matcher(answer);
    if (!number.matches()) return Optional.empty();
    var index = Integer.parseInt(number.group(1)) - 1;
    return index < all.size() ? Optional.of(all.get(index).id()) : Optional.empty();
  }
}

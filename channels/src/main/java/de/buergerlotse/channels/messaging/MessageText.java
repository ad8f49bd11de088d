package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.channels.delivery.PlainBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was said as one plain text: links as addresses, choices numbered.
final class MessageText {

  private MessageText() {}

  static String of(List<Entry> entries) {
    var parts = new ArrayList<String>();
    for (var entry : entries) parts.add(said(entry));
    var choices = NumberedChoices.of(entries).all();
    if (!choices.isEmpty()) parts.add(choices(choices, MessagingTexts.of(entries.getLast().saying().language())));
    return parts
      .stream()
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining("\n"));
  }

  private static String said(Entry entry) {
    var texts = MessagingTexts.of(entry.saying().language());
    if (NumberedChoices.isGreeting(entry)) return texts.greeting();
    var text = entry
      .saying()
      .blocks()
      .stream()
      .map(block -> PlainBlocks.text(block, entry.saying().language()))
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining("\n"));
    var label = entry
      .saying()
      .label()
      .map(word -> "(" + word + ")\n")
      .orElse("");
    return prefix(entry) + label + text;
  }

  private static String prefix(Entry entry) {
    var author = entry.saying().author();
    if (author.role() != Participant.Role.AGENT) return "";
    return author
      .name()
      .map(name -> name + ": ")
      .orElse("");
  }

  private static String choices(List<NumberedChoices.Numbered> choices, MessagingTexts texts) {
    var lines = new ArrayList<String>();
    lines.add(texts.choose());
    for (var choice : choices) lines.add(lines.size() + " " + choice.label());
    return String.join("\n", lines);
  }
}

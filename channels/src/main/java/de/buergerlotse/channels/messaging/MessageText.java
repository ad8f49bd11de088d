package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      .map(block -> text(block, texts))
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining("\n"));
    var label = entry.saying().label().map(word -> "(" + word + ")\n").orElse("");
    return prefix(entry) + label + text;
  }

  private static String prefix(Entry entry) {
    var author = entry.saying().author();
    if (author.role() != Participant.Role.AGENT) return "";
    return author.name().map(name -> name + ": ").orElse("");
  }

  private static String choices(List<NumberedChoices.Numbered> choices, MessagingTexts texts) {
    var lines = new ArrayList<String>();
    lines.add(texts.choose());
    for (var choice : choices) lines.add(lines.size() + " " + choice.label());
    return String.join("\n", lines);
  }

  private static String text(Block block, MessagingTexts texts) {
    return switch (block) {
      case Block.Text(var text) -> text;
      case Block.Items(_, var items) -> lines(items.stream().map(item -> "- " + item));
      case Block.Link link -> link.title() + ": " + link.href();
      case Block.Contact contact -> contact(contact, texts);
      case Block.Handover(_, var queue) -> queue.map(place -> texts.queued().formatted(place.position())).orElse("");
      case Block.Checklist(var title, var tasks) -> title + "\n" + lines(tasks.stream().map(MessageText::task));
      case Block.Attachment file -> file.name();
      case Block.Choices _ -> "";
    };
  }

  private static String contact(Block.Contact contact, MessagingTexts texts) {
    var hours = contact
      .hours()
      .stream()
      .map(day -> day.days() + " " + String.join(", ", day.times()));
    return lines(
      Stream.of(
        Stream.of(contact.name()),
        contact.address().map(address -> address.replace("\n", ", ")).stream(),
        contact.phone().map(phone -> texts.phone().formatted(phone)).stream(),
        hours
      ).flatMap(part -> part)
    );
  }

  private static String task(Block.Task task) {
    var beside = Stream.of(task.dueText(), task.responsible())
      .filter(part -> !part.isBlank())
      .collect(Collectors.joining(", "));
    return "- " + task.title() + (beside.isEmpty() ? "" : " (" + beside + ")");
  }

  private static String lines(Stream<String> lines) {
    return lines.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}

package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Variant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Blocks as plain text, for media that have nothing else: links as addresses. Choices are left to the medium.
public final class PlainBlocks {

  private PlainBlocks() {}

  /// The text of a block; empty for what only a medium can show.
  public static String text(Block block, Variant variant) {
    return switch (block) {
      case Block.Text(var text) -> text;
      case Block.Items(_, var items) -> lines(items.stream().map(item -> "- " + item));
      case Block.Link link -> link.title() + ": " + link.href();
      case Block.Contact contact -> contact(contact);
      case Block.Handover(_, var queue) -> queue.map(place -> queued(variant).formatted(place.position())).orElse("");
      case Block.Checklist(var title, var tasks) -> title + "\n" + lines(tasks.stream().map(PlainBlocks::task));
      case Block.Attachment file -> file.name();
      case Block.Choices _ -> "";
    };
  }

  private static String queued(Variant variant) {
    if (variant.equals(Variant.EASY)) return "Sie sind in der Warte-Schlange auf Platz %s.";
    return variant.tag().equals("en") ? "You are number %s in the queue." : "Sie sind auf Platz %s der Warteschlange.";
  }

  private static String contact(Block.Contact contact) {
    var hours = contact
      .hours()
      .stream()
      .map(day -> day.days() + " " + String.join(", ", day.times()));
    return lines(
      Stream.of(
        Stream.of(contact.name()),
        contact
          .address()
          .map(address -> address.replace("\n", ", "))
          .stream(),
        contact
          .phone()
          .map(phone -> "Tel. " + phone)
          .stream(),
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
    return lines.collect(Collectors.joining("\n"));
  }
}

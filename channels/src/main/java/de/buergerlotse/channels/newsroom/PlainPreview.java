package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.reply.Block;
import java.util.ArrayList;
import java.util.List;

/// An answer as plain text, for media that have no way of their own.
final class PlainPreview {

  private PlainPreview() {}

  /// @param withLinks whether a reader can follow an address
  static String of(List<Block> blocks, boolean withLinks) {
    var lines = new ArrayList<String>();
    for (var block : blocks) lines.addAll(lines(block, withLinks));
    return String.join("\n", lines);
  }

  private static List<String> lines(Block block, boolean withLinks) {
    return switch (block) {
      case Block.Text(var text) -> List.of(text);
      case Block.Items(var ordered, var items) -> items(ordered, items);
      case Block.Link link -> withLinks ? List.of(link.title() + ": " + link.href()) : List.of();
      case Block.Contact contact -> contact(contact);
      case Block.Choices _, Block.Handover _, Block.Checklist _, Block.Attachment _ -> List.of();
    };
  }

  private static List<String> items(boolean ordered, List<String> items) {
    var lines = new ArrayList<String>();
    for (var item : items) lines.add((ordered ? lines.size() + 1 + ". " : "- ") + item);
    return lines;
  }

  private static List<String> contact(Block.Contact contact) {
    var lines = new ArrayList<String>();
    lines.add(contact.name());
    contact.address().ifPresent(address -> lines.addAll(address.lines().toList()));
    contact.phone().ifPresent(phone -> lines.add("Telefon: " + phone));
    return lines;
  }
}

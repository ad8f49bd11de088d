package de.buergerlotse.channels.wire;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Blocks of a reply as JSON shapes, and back.
final class BlockCodec {

  private BlockCodec() {}

  static WireBlock wire(Block block) {
    return switch (block) {
      case Block.Text(var text) -> new WireBlock.Text(text);
      case Block.Items(var ordered, var items) -> new WireBlock.Items(ordered, items);
      case Block.Link(var rel, var title, var href, var eid, var documents, var fees) -> new WireBlock.Link(
        key(rel),
        title,
        href.toString(),
        eid.key(),
        documents.isEmpty() ? null : documents,
        fees.isEmpty() ? null : fees
      );
      case Block.Choices(var choices) -> new WireBlock.Choices(choices.stream().map(BlockCodec::wire).toList());
      case Block.Contact contact -> wire(contact);
      case Block.Handover(var options, var queue) -> new WireBlock.Handover(
        options
          .stream()
          .map(option -> option.name().toLowerCase(Locale.ROOT))
          .toList(),
        queue.map(BlockCodec::place).orElse(null)
      );
      case Block.Checklist(var title, var tasks) -> new WireBlock.Checklist(
        title,
        tasks.stream().map(TaskCodec::wire).toList()
      );
      case Block.Attachment(var id, var name, var mime, var size, var checked) -> new WireBlock.Attachment(
        id,
        name,
        mime,
        size,
        checked
      );
    };
  }

  static Block block(WireBlock block) {
    return switch (block) {
      case WireBlock.Text(var text) -> new Block.Text(text);
      case WireBlock.Items(var ordered, var items) -> new Block.Items(ordered, items);
      case WireBlock.Link(var rel, var title, var href, var eid, var documents, var fees) -> new Block.Link(
        rel(rel),
        title,
        URI.create(href),
        EidLevel.of(eid),
        documents == null ? List.of() : documents,
        fees == null ? List.of() : fees
      );
      case WireBlock.Choices(var choices) -> new Block.Choices(choices.stream().map(BlockCodec::choice).toList());
      case WireBlock.Contact contact -> contact(contact);
      case WireBlock.Handover(var options, var queue) -> new Block.Handover(
        options
          .stream()
          .map(option -> Block.HandoverOption.valueOf(option.toUpperCase(Locale.ROOT)))
          .toList(),
        Optional.ofNullable(queue).map(BlockCodec::place)
      );
      case WireBlock.Checklist(var title, var entries) -> new Block.Checklist(
        title,
        entries.stream().map(TaskCodec::task).toList()
      );
      case WireBlock.Attachment(var id, var name, var mime, var size, var checked) -> new Block.Attachment(
        id,
        name,
        mime,
        size,
        checked
      );
    };
  }

  private static WireBlock.Queue place(Block.QueuePlace place) {
    var wait = place.waitSeconds();
    return new WireBlock.Queue(place.position(), wait.isPresent() ? wait.getAsInt() : null);
  }

  private static Block.QueuePlace place(WireBlock.Queue queue) {
    var wait = queue.waitSeconds();
    return new Block.QueuePlace(queue.position(), wait == null ? OptionalInt.empty() : OptionalInt.of(wait));
  }

  static String key(Block.Rel rel) {
    return switch (rel) {
      case ONLINE_SERVICE -> "onlineService";
      case APPOINTMENT -> "appointment";
      case FORM -> "form";
      case LAW -> "law";
      case MORE -> "more";
    };
  }

  static Block.Rel rel(String key) {
    for (var rel : Block.Rel.values()) if (key(rel).equals(key)) return rel;
    throw new IllegalArgumentException("unknown kind of link: " + key);
  }

  private static WireBlock.Choice wire(Block.Choice choice) {
    return new WireBlock.Choice(
      choice.id(),
      choice.label(),
      choice.service().map(ServiceId::slug).orElse(null),
      choice.aspect().map(Aspect::key).orElse(null)
    );
  }

  private static Block.Choice choice(WireBlock.Choice choice) {
    return new Block.Choice(
      choice.id(),
      choice.label(),
      Optional.ofNullable(choice.service()).map(ServiceId::new),
      Optional.ofNullable(choice.aspect()).map(Aspect::of)
    );
  }

  private static WireBlock wire(Block.Contact contact) {
    return new WireBlock.Contact(
      contact.name(),
      contact.phone().orElse(null),
      contact.address().orElse(null),
      contact
        .hours()
        .stream()
        .map(hours -> new WireBlock.Hours(hours.days(), hours.times()))
        .toList()
    );
  }

  private static Block contact(WireBlock.Contact contact) {
    return new Block.Contact(
      contact.name(),
      Optional.ofNullable(contact.phone()),
      Optional.ofNullable(contact.address()),
      contact
        .hours()
        .stream()
        .map(hours -> new Block.Hours(hours.days(), hours.times()))
        .toList()
    );
  }
}

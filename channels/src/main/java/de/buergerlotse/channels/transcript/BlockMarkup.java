package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.reply.Block;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the parts of a message.
final class BlockMarkup {

  private static final Set<String> HARMLESS = Set.of("https", "http", "mailto", "tel");
  private static final int KILO = 1024;
  private final Markup markup;
  private final TranscriptTexts texts;

  BlockMarkup(Markup markup, TranscriptTexts texts) {
    this.markup = markup;
    this.texts = texts;
  }

  void write(Block block) {
    switch (block) {
      case Block.Text(var text) -> markup.element("p", text);
      case Block.Items(var ordered, var items) -> list(ordered ? "ol" : "ul", items);
      case Block.Link link -> link(link);
      case Block.Choices(var choices) -> {
        markup.element("p", texts.choices());
        list("ul", choices.stream().map(Block.Choice::label).toList());
      }
      case Block.Contact contact -> contact(contact);
      case Block.Handover(var options, var queue) -> {
        markup.element("p", texts.ways());
        list("ul", options.stream().map(texts::way).toList());
        queue.ifPresent(place -> markup.element("p", texts.queued().formatted(place.position())));
      }
      case Block.Attachment file -> attachment(file);
      case Block.Checklist(var title, var tasks) -> {
        markup.element("h3", title).open("ul");
        tasks.forEach(this::task);
        markup.close();
      }
    }
  }

  private void list(String element, List<String> items) {
    if (items.isEmpty()) return;
    markup.open(element);
    items.forEach(item -> markup.element("li", item));
    markup.close();
  }

  /// The address is written out too, because a print has no links.
  private void link(Block.Link link) {
    var address = link.href().toString();
    markup.open("p").text(link.title() + ": ");
    if (isHarmless(link.href())) {
      markup.element("a", address, "href", address, "title", link.title(), "rel", "noopener noreferrer");
    } else markup.text(address);
    markup.close();
  }

  private static boolean isHarmless(URI address) {
    var scheme = address.getScheme();
    return scheme != null && HARMLESS.contains(scheme.toLowerCase(Locale.ROOT));
  }

  private void contact(Block.Contact contact) {
    markup.open("p").element("strong", contact.name());
    contact.address().ifPresent(address -> markup.text("\n" + address));
    contact.phone().ifPresent(phone -> markup.text("\n" + texts.phone().formatted(phone)));
    markup.close();
    list(
      "ul",
      contact
        .hours()
        .stream()
        .map(hours -> hours.days() + ": " + String.join(", ", hours.times()))
        .toList()
    );
  }

  private void task(Block.Task task) {
    markup.open("li").element("strong", task.title());
    for (var line : List.of(task.dueText(), task.responsible(), task.text())) {
      if (!line.isBlank()) markup.text("\n" + line);
    }
    task.link().ifPresent(this::link);
    markup.close();
  }

  private void attachment(Block.Attachment file) {
    var kind = file
      .mime()
      .substring(file.mime().indexOf('/') + 1)
      .toUpperCase(Locale.ROOT);
    markup.open("p").text(texts.attachment().formatted(file.name(), kind, size(file.size())));
    if (!file.checked()) markup.text(" – " + texts.unchecked());
    markup.close();
  }

  private static String size(long bytes) {
    var kilobytes = Math.ceilDiv(bytes, KILO);
    return kilobytes < KILO ? kilobytes + " KB" : Math.ceilDiv(kilobytes, KILO) + " MB";
  }
}

package de.buergerlotse.channels.speech;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sentences of one block.
final class BlockSentences {

  private static final int MOST_CHOICES = 4;
  private static final List<String> ORDINALS = List.of(
    "Erstens",
    "Zweitens",
    "Drittens",
    "Viertens",
    "Fünftens",
    "Sechstens",
    "Siebtens",
    "Achtens",
    "Neuntens",
    "Zehntens"
  );

  private BlockSentences() {}

  static List<String> of(Block block, About.Kind kind) {
    return switch (block) {
      case Block.Text(var text) -> SpokenText.sentences(ownWords(kind) ? talking(text) : text);
      case Block.Items items -> items(items);
      case Block.Contact contact -> contact(contact);
      case Block.Link link -> link(link);
      case Block.Choices(var choices) -> speaksChoices(kind) ? choices(choices) : List.of();
      case Block.Checklist list -> checklist(list);
      case Block.Handover _, Block.Attachment _ -> List.of();
    };
  }

  /// The bot's own sentences, in which it speaks of writing where it means talking.
  private static boolean ownWords(About.Kind kind) {
    return switch (kind) {
      case ANSWER, EMERGENCY -> false;
      case GREETING, CLARIFY, CHECKLIST, SMALLTALK, OUT_OF_SCOPE, HANDOVER, NOTICE -> true;
    };
  }

  private static String talking(String text) {
    return text
      .replace("Schreiben Sie", "Sagen Sie")
      .replace("schreiben Sie", "sagen Sie")
      .replace("Ich schreibe", "Ich spreche")
      .replace("geschrieben haben", "gesagt haben");
  }

  /// Further topics below an answer are for the eye; whoever was asked back must hear between what.
  static boolean speaksChoices(About.Kind kind) {
    return switch (kind) {
      case CLARIFY, CHECKLIST, HANDOVER -> true;
      case GREETING, ANSWER, SMALLTALK, OUT_OF_SCOPE, EMERGENCY, NOTICE -> false;
    };
  }

  private static List<String> items(Block.Items items) {
    var sentences = new ArrayList<String>();
    for (var index = 0; index < items.items().size(); index++) {
      var item = SpokenText.ended(SpokenText.speakable(items.items().get(index)));
      sentences.add(items.ordered() && index < ORDINALS.size() ? ORDINALS.get(index) + ": " + item : item);
    }
    return sentences;
  }

  private static List<String> contact(Block.Contact contact) {
    var sentences = new ArrayList<String>();
    sentences.add(SpokenText.ended(SpokenText.speakable(contact.name())));
    contact.phone().ifPresent(phone -> sentences.add("Die Nummer ist: " + SpokenNumbers.phone(phone) + "."));
    contact.address().ifPresent(address -> sentences.addAll(SpokenText.sentences(address)));
    if (!contact.hours().isEmpty()) sentences.add("Die Öffnungszeiten:");
    sentences.addAll(hours(contact.hours()));
    return sentences;
  }

  /// Neighbouring days with the same hours are said together.
  private static List<String> hours(List<Block.Hours> hours) {
    var sentences = new ArrayList<String>();
    for (var from = 0; from < hours.size(); ) {
      var to = from;
      while (
          to + 1 < hours.size() &&
          hours
            .get(to + 1)
            .times()
            .equals(hours.get(from).times())
        )
        to++;
      var days =
        hours.get(from).days() + (to == from ? "" : (to == from + 1 ? " und " : " bis ") + hours.get(to).days());
      var times = hours.get(from).times().stream().map(SpokenText::speakable).toList();
      sentences.add(days + ": " + String.join(" und ", times) + ".");
      from = to + 1;
    }
    return sentences;
  }

  private static List<String> link(Block.Link link) {
    return switch (link.rel()) {
      case ONLINE_SERVICE -> List.of("Das geht auch online.");
      case APPOINTMENT -> List.of("Einen Termin können Sie online buchen.");
      case FORM -> List.of("Dafür gibt es ein Formular.");
      case LAW, MORE -> List.of();
    };
  }

  private static List<String> choices(List<Block.Choice> choices) {
    var labels = choices
      .stream()
      .filter(choice -> isTopic(choice.id()))
      .limit(MOST_CHOICES)
      .map(choice -> SpokenText.speakable(choice.label()))
      .toList();
    if (labels.isEmpty()) return List.of();
    var all =
      labels.size() == 1
        ? labels.getFirst()
        : String.join("; ", labels.subList(0, labels.size() - 1)) + "; oder " + labels.getLast();
    return List.of(SpokenText.ended(all));
  }

  private static boolean isTopic(String id) {
    return Stream.of(ChoiceId.NONE, ChoiceId.OTHER_WORDS, "handover:", "variant:").noneMatch(id::startsWith);
  }

  private static List<String> checklist(Block.Checklist list) {
    var sentences = new ArrayList<String>();
    sentences.add(SpokenText.ended(SpokenText.speakable(list.title())));
    sentences.add("Die Liste hat " + list.tasks().size() + " Punkte.");
    for (var task : list.tasks()) {
      sentences.add(SpokenText.ended(SpokenText.speakable(task.title() + ": " + task.dueText())));
    }
    return sentences;
  }
}

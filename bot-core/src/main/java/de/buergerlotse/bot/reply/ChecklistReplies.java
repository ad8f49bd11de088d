package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Checklist;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.municipality.Holidays;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Composes the questions of a life situation and the list that comes of the answers.
public final class ChecklistReplies {

  private final BotTexts texts;
  private final ChecklistBlocks blocks;
  private final ChecklistChoices choices;
  private final Holidays holidays;

  ChecklistReplies(KnowledgeSnapshot snapshot, GeneralKnowledge general, BotTexts texts, ChecklistChoices choices) {
    this.texts = texts;
    this.blocks = new ChecklistBlocks(snapshot, general, texts);
    this.choices = choices;
    this.holidays = Holidays.of(snapshot.municipality().land());
  }

  /// Asks one question, with its answers and the ways past it as choices.
  public Reply question(LifeSituation situation, Question question, Answers given, LocalDate today, Variant wished) {
    var variant = spoken(situation, wished);
    var shown = new ArrayList<Block>(missingVariant(variant, wished));
    if (given.given().isEmpty()) situation.opening().ifPresent(words -> shown.add(ApprovedText.block(words, variant)));
    shown.add(new Block.Text(number(situation, question, variant)));
    shown.add(ApprovedText.block(question.text(), variant));
    if (question.form() instanceof Question.Form.Day) {
      shown.add(new Block.Text(texts.get(BotText.CHECKLIST_DAY_HINT, variant)));
    }
    shown.add(new Block.Choices(choices.answers(situation, question, given, today, variant)));
    return reply(situation, shown, variant);
  }

  /// Says that the named day is none that can be counted from, and asks again.
  public Reply noSuchDay(LifeSituation situation, Question question, Answers given, LocalDate today, Variant wished) {
    var again = question(situation, question, given, today, wished);
    var shown = new ArrayList<Block>();
    shown.add(new Block.Text(texts.get(BotText.CHECKLIST_NO_SUCH_DAY, again.language())));
    shown.addAll(again.blocks());
    return reply(situation, shown, again.language());
  }

  /// The list, in the order of the deadlines.
  public Reply list(LifeSituation situation, Answers given, LocalDate today, Variant wished) {
    var variant = spoken(situation, wished);
    var words = new DueWords(situation, texts, variant, today);
    var tasks = Checklist.of(situation, given, holidays, today)
      .entries()
      .stream()
      .map(dated -> blocks.task(dated, words, variant))
      .toList();
    var shown = new ArrayList<Block>(missingVariant(variant, wished));
    shown.add(new Block.Text(intro(situation, given, variant)));
    shown.add(new Block.Checklist(SplitWords.hyphenated(situation.title().in(variant)), tasks));
    shown.add(new Block.Text(texts.get(BotText.CHECKLIST_NOTE, variant, "asOf", asOf(situation, variant))));
    shown.add(
      new Block.Choices(
        List.of(
          choices.choice(situation, new ChecklistMove.Back(), variant),
          choices.choice(situation, new ChecklistMove.Start(), variant)
        )
      )
    );
    return reply(situation, shown, variant);
  }

  /// The way back to a list after something else was talked about.
  public Block goOn(LifeSituation situation, Variant variant) {
    return new Block.Choices(List.of(choices.choice(situation, new ChecklistMove.GoOn(), variant)));
  }

  private String number(LifeSituation situation, Question question, Variant variant) {
    var number = situation.questions().indexOf(question) + 1;
    var most = situation.questions().size();
    return texts.get(BotText.CHECKLIST_NUMBER, variant, "number", String.valueOf(number), "most", String.valueOf(most));
  }

  /// Says from which days it was counted, so that a misread day is seen.
  private String intro(LifeSituation situation, Answers given, Variant variant) {
    var lines = new ArrayList<>(List.of(texts.get(BotText.CHECKLIST_INTRO, variant)));
    for (var question : situation.questions()) {
      given
        .findDay(question.id())
        .ifPresent(day ->
          lines.add(
            texts.get(
              BotText.CHECKLIST_COUNTED_FROM,
              variant,
              "event",
              DueWords.event(question, variant),
              "date",
              DueWords.date(day, variant)
            )
          )
        );
    }
    return String.join("\n", lines);
  }

  private static String asOf(LifeSituation situation, Variant variant) {
    var locale = variant.isGerman() ? Locale.GERMAN : Locale.UK;
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(situation.asOf());
  }

  /// A list is told in one language: the wished one where it has it, else plain German.
  private static Variant spoken(LifeSituation situation, Variant wished) {
    return situation.title().find(wished).isPresent() ? wished : Variant.PLAIN;
  }

  private List<Block> missingVariant(Variant variant, Variant wished) {
    if (variant.equals(wished)) return List.of();
    return List.of(new Block.Text(texts.get(BotText.NOT_IN_VARIANT, wished)));
  }

  private Reply reply(LifeSituation situation, List<Block> shown, Variant variant) {
    var label = texts.label(variant, situation.reviewedBy());
    return new Reply(variant, About.of(About.Kind.CHECKLIST), label, shown);
  }
}

package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The choices that belong to the list of a life situation.
final class ChecklistChoices {

  private static final int MOST_OFFERS = 2;

  private final KnowledgeSnapshot snapshot;
  private final BotTexts texts;

  ChecklistChoices(KnowledgeSnapshot snapshot, BotTexts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
  }

  /// The lists that are offered with a service: those of its life events that have an entry for it.
  List<Block.Choice> offers(PublicService service, Variant variant) {
    return snapshot
      .listLifeSituations()
      .stream()
      .filter(situation -> !Collections.disjoint(situation.lifeEvents(), service.lifeEvents()))
      .filter(situation -> names(situation, service.id()))
      .limit(MOST_OFFERS)
      .map(situation -> choice(situation, new ChecklistMove.Start(), variant))
      .toList();
  }

  private static boolean names(LifeSituation situation, ServiceId service) {
    var link = new Responsible.OfService(service);
    return situation
      .entries()
      .stream()
      .anyMatch(entry -> entry.responsible().equals(link));
  }

  /// The possible answers to a question, then the ways past it.
  List<Block.Choice> answers(
    LifeSituation situation,
    Question question,
    Answers given,
    LocalDate today,
    Variant variant
  ) {
    var moves = new ArrayList<ChecklistMove>();
    proposed(question, today).forEach(answer -> moves.add(new ChecklistMove.Answer(question.id(), answer)));
    moves.add(new ChecklistMove.Answer(question.id(), new Given.Skipped()));
    if (!given.given().isEmpty()) {
      moves.add(new ChecklistMove.Back());
      moves.add(new ChecklistMove.Show());
    }
    return moves
      .stream()
      .map(move -> choice(situation, move, variant))
      .toList();
  }

  private static Stream<Given> proposed(Question question, LocalDate today) {
    return switch (question.form()) {
      case Question.Form.YesNo() -> question.values().stream().map(Given.Chosen::new);
      case Question.Form.OneOf _ -> question.values().stream().map(Given.Chosen::new);
      case Question.Form.Day(var lies, _) -> days(lies, today).map(Given.Dated::new);
    };
  }

  private static Stream<LocalDate> days(Question.Lies lies, LocalDate today) {
    var month = YearMonth.from(today);
    return switch (lies) {
      case COMING -> Stream.of(today, month.plusMonths(1).atDay(1), month.plusMonths(2).atDay(1));
      case PAST -> Stream.of(today, today.minusDays(1), today.minusDays(2));
    };
  }

  Block.Choice choice(LifeSituation situation, ChecklistMove move, Variant variant) {
    return new Block.Choice(
      ChoiceId.checklist(situation.id(), move),
      label(situation, move, variant),
      Optional.empty(),
      Optional.empty()
    );
  }

  /// What a move reads like, as a button and as something the citizen said.
  String label(LifeSituation situation, ChecklistMove move, Variant variant) {
    return switch (move) {
      case ChecklistMove.Start() -> SplitWords.hyphenated(situation.offer().in(variant));
      case ChecklistMove.Back() -> texts.get(BotText.CHECKLIST_BACK, variant);
      case ChecklistMove.Show() -> texts.get(BotText.CHECKLIST_SHOW, variant);
      case ChecklistMove.GoOn() -> texts.get(BotText.CHECKLIST_GO_ON, variant, "title", situation.title().in(variant));
      case ChecklistMove.Answer(var question, var answer) -> answer(situation, question, answer, variant);
    };
  }

  private String answer(LifeSituation situation, String question, Given answer, Variant variant) {
    return switch (answer) {
      case Given.Skipped() -> texts.get(BotText.CHECKLIST_SKIP, variant);
      case Given.Dated(var day) -> DueWords.date(day, variant);
      case Given.Chosen(var value) -> situation
        .findQuestion(question)
        .map(asked -> chosen(asked, value, variant))
        .orElse(value);
    };
  }

  private String chosen(Question question, String value, Variant variant) {
    return switch (question.form()) {
      case Question.Form.OneOf(var options) -> options
        .stream()
        .filter(option -> option.id().equals(value))
        .map(option -> SplitWords.hyphenated(option.label().in(variant)))
        .findFirst()
        .orElse(value);
      case Question.Form.YesNo() -> texts.get(
        value.equals(Question.YES) ? BotText.CHECKLIST_YES : BotText.CHECKLIST_NO,
        variant
      );
      case Question.Form.Day _ -> value;
    };
  }
}

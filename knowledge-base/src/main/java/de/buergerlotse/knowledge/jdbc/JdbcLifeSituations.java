package de.buergerlotse.knowledge.jdbc;

import static java.util.stream.Collectors.groupingBy;

import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.service.LocalizedText;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Keeps the life situations of packages; saving and reading happen inside the transaction of [JdbcKnowledgeStore].
@Singleton
class JdbcLifeSituations {

  private final LifeSituationRows situations;
  private final LifeQuestionRows questions;
  private final LifeOptionRows options;
  private final LifeEntryRows entries;

  JdbcLifeSituations(
    LifeSituationRows situations,
    LifeQuestionRows questions,
    LifeOptionRows options,
    LifeEntryRows entries
  ) {
    this.situations = situations;
    this.questions = questions;
    this.options = options;
    this.entries = entries;
  }

  void save(String town, List<LifeSituation> content) {
    for (var situation : content) {
      situations.save(LifeSituationWriting.situation(town, situation));
      questions.saveAll(LifeSituationWriting.questions(town, situation));
      options.saveAll(LifeSituationWriting.options(town, situation));
      entries.saveAll(LifeSituationWriting.entries(town, situation));
    }
  }

  List<LifeSituation> list(String town) {
    var questionsOf = grouped(questions, town, LifeQuestionRow::situation);
    var optionsOf = grouped(options, town, LifeOptionRow::situation);
    var entriesOf = grouped(entries, town, LifeEntryRow::situation);
    return situations
      .findByMunicipalityOrderByRowId(town)
      .stream()
      .map(row ->
        situation(
          row,
          questionsOf.getOrDefault(row.id(), List.of()),
          optionsOf.getOrDefault(row.id(), List.of()),
          entriesOf.getOrDefault(row.id(), List.of())
        )
      )
      .toList();
  }

  private static LifeSituation situation(
    LifeSituationRow row,
    List<LifeQuestionRow> questions,
    List<LifeOptionRow> options,
    List<LifeEntryRow> entries
  ) {
    var optionsOf = options.stream().collect(groupingBy(LifeOptionRow::question));
    return new LifeSituation(
      new LifeSituationId(row.id()),
      LocalizedText.of(row.title()),
      LocalizedText.of(row.offer()),
      Optional.ofNullable(row.opening()).map(LocalizedText::of),
      row.lifeEvents(),
      row.words(),
      YearMonth.parse(row.asOf()),
      Optional.ofNullable(row.reviewedBy()),
      questions
        .stream()
        .map(question -> LifeSituationReading.question(question, optionsOf.getOrDefault(question.id(), List.of())))
        .toList(),
      entries.stream().map(LifeSituationReading::entry).toList()
    );
  }

  private static <T> Map<String, List<T>> grouped(
    RowsOfMunicipality<T> rows,
    String town,
    Function<T, String> situation
  ) {
    return rows.findByMunicipalityOrderByRowId(town).stream().collect(groupingBy(situation));
  }
}

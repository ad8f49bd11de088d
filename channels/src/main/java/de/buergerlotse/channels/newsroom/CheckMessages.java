package de.buergerlotse.channels.newsroom;

import de.buergerlotse.knowledge.language.CheckReport;
import de.buergerlotse.knowledge.language.Finding;
import de.buergerlotse.knowledge.language.Readability;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the language check.
final class CheckMessages {

  private CheckMessages() {}

  /// @param variant `de` where it is left out
  @Serdeable
  record Wish(@Nullable String text, @Nullable String variant) {}

  /// @param difficulty comparable between two texts of one meaning: the lower, the easier
  @Serdeable
  record Checked(String variant, List<Found> findings, Figures readability, double difficulty) {
    static Checked of(CheckReport report, String text) {
      var findings = report
        .findings()
        .stream()
        .map(finding -> Found.of(finding, text))
        .toList();
      return new Checked(report.variant().tag(), findings, Figures.of(report.readability()), report.difficulty());
    }
  }

  /// @param from offset of the first UTF-16 unit, as JavaScript counts
  /// @param to offset behind the last one
  @Serdeable
  record Found(String rule, int from, int to, String excerpt, String message, String suggestion) {
    static Found of(Finding finding, String text) {
      return new Found(
        finding.rule(),
        finding.from(),
        finding.to(),
        finding.excerpt(text),
        finding.message(),
        finding.suggestion()
      );
    }
  }

  /// Readability by the common formulas; the figures are explained in the knowledge base.
  @Serdeable
  record Figures(
    double amstad,
    double wiener1,
    double wiener2,
    double wiener3,
    double wiener4,
    double lix,
    int words,
    int sentences
  ) {
    static Figures of(Readability figures) {
      return new Figures(
        figures.amstad(),
        figures.wiener1(),
        figures.wiener2(),
        figures.wiener3(),
        figures.wiener4(),
        figures.lix(),
        figures.words(),
        figures.sentences()
      );
    }
  }
}

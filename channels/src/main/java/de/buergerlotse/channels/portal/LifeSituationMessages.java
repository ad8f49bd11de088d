package de.buergerlotse.channels.portal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of life situations.
final class LifeSituationMessages {

  private LifeSituationMessages() {}

  @Serdeable
  record Situations(List<Summary> lifeSituations) {}

  /// @param offer how the list is offered
  /// @param asOf month in which its law was last looked at
  /// @param reviewedBy the group that checked its Leichte Sprache; without it the easy texts are only "einfach erklärt"
  @Serdeable
  record Summary(
    String id,
    String title,
    String offer,
    List<String> lifeEvents,
    List<String> variants,
    String asOf,
    @Nullable String reviewedBy,
    int questions,
    int entries
  ) {}

  @Serdeable
  record Situation(
    String id,
    String title,
    String offer,
    List<String> lifeEvents,
    List<String> variants,
    String asOf,
    @Nullable String reviewedBy,
    List<Question> questions,
    List<Entry> entries
  ) {}

  /// @param kind `yesNo`, `oneOf` or `day`
  /// @param when the condition under which it is asked
  /// @param options the answers to choose from
  @Serdeable
  record Question(String id, String text, String kind, @Nullable String when, List<Option> options) {}

  @Serdeable
  record Option(String id, String label) {}

  /// One of `service`, `authority` and `responsible` tells with whom it is done.
  ///
  /// @param when the condition under which it is listed
  @Serdeable
  record Entry(
    String id,
    String title,
    String level,
    @Nullable String service,
    @Nullable String authority,
    @Nullable String responsible,
    @Nullable Page link,
    @Nullable String when,
    @Nullable Due due,
    List<String> after,
    @Nullable String why,
    List<String> evidence
  ) {}

  @Serdeable
  record Page(String title, String href) {}

  /// @param rule how the deadline is counted: `within P2W`, `within 3 workingDays`, `before P3M`, `atOnce` …
  /// @param anchor the question for the day it is counted from
  /// @param source the paragraph that sets it; without one it is advice
  @Serdeable
  record Due(String rule, String anchor, @Nullable String source) {}
}

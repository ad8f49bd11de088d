package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.HashSet;
import java.util.List;

/// A question to the citizen on which entries or deadlines depend.
///
/// @param when under which earlier answers it is asked at all
public record Question(String id, LocalizedText text, Condition when, Form form) {
  /// The answer "yes" in conditions.
  public static final String YES = "ja";
  /// The answer "no" in conditions.
  public static final String NO = "nein";

  /// How it can be answered.
  public sealed interface Form {
    /// With yes or no.
    record YesNo() implements Form {}

    /// With one of some answers.
    record OneOf(List<Option> options) implements Form {
      public OneOf {
        options = List.copyOf(options);
        if (options.size() < 2) throw new IllegalArgumentException("a choice needs two options");
        var seen = new HashSet<String>();
        for (var option : options) {
          if (!seen.add(option.id())) throw new IllegalArgumentException("two options are called " + option.id());
        }
      }
    }

    /// With a day, from which deadlines are counted.
    ///
    /// @param lies whether the day is most often still to come
    /// @param event what happens on it, in the dative: "dem Einzug"
    record Day(Lies lies, LocalizedText event) implements Form {}
  }

  /// Where a day most often lies.
  public enum Lies {
    PAST,
    COMING,
  }

  /// One of the answers to choose from.
  public record Option(String id, LocalizedText label) {
    public Option {
      Key.require(id);
    }
  }

  public Question {
    Key.require(id);
  }

  /// The ids of the answers that conditions may look at; none for a day.
  public List<String> values() {
    return switch (form) {
      case Form.YesNo() -> List.of(YES, NO);
      case Form.OneOf(var options) -> options.stream().map(Option::id).toList();
      case Form.Day _ -> List.of();
    };
  }

  /// Whether it can be answered so.
  public boolean takes(Given answer) {
    return switch (answer) {
      case Given.Skipped() -> true;
      case Given.Chosen(var value) -> values().contains(value);
      case Given.Dated _ -> form instanceof Form.Day;
    };
  }
}

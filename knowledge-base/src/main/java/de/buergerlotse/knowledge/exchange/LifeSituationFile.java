package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A life situation as its YAML file spells it; `null` stands for a key that is left out.
record LifeSituationFile(
  String id,
  Map<String, String> title,
  Map<String, String> offer,
  @Nullable Map<String, String> opening,
  @Nullable List<String> lifeEvents,
  List<String> words,
  String asOf,
  @Nullable String reviewedBy,
  List<Ask> questions,
  List<Item> entries
) {
  /// Where the files stand in a package.
  static final String FOLDER = "life-situations";

  /// Without `date` and `options` it is answered with yes or no.
  record Ask(
    String id,
    Map<String, String> text,
    @Nullable String when,
    @Nullable Day date,
    @Nullable List<Choice> options
  ) {}

  record Day(String lies, Map<String, String> event) {}

  record Choice(String id, Map<String, String> label) {}

  record Item(
    String id,
    Map<String, String> title,
    String level,
    @Nullable String service,
    @Nullable String authority,
    @Nullable Map<String, String> responsible,
    @Nullable Page link,
    @Nullable String when,
    @Nullable Due due,
    @Nullable List<String> after,
    @Nullable Map<String, String> why,
    @Nullable List<Map<String, String>> evidence
  ) {}

  record Page(Map<String, String> title, String url) {}

  record Due(
    String rule,
    String anchor,
    @Nullable String source,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean demonstration
  ) {}
}

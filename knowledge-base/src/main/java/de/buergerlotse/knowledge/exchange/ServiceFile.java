package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A service as its YAML file spells it; `null` stands for a key that is left out.
record ServiceFile(
  String id,
  Map<String, String> name,
  String level,
  @Nullable List<String> lifeEvents,
  String responsible,
  String asOf,
  @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean humanFirst,
  @Nullable List<String> everydayWords,
  @Nullable Online onlineService,
  @Nullable Booking appointment,
  @Nullable List<Fee> costs,
  @Nullable List<Time> deadlines,
  @Nullable List<Time> durations,
  @Nullable List<Proof> evidence,
  @Nullable List<Law> legal,
  @Nullable Map<String, Map<String, String>> answers,
  @Nullable Map<String, List<String>> phrases
) {
  private static final String BASED_ON = "basedOn";

  /// The key beside the texts of an aspect that tells after what the text of a variant was written.
  static String original(String tag) {
    return tag.equals("de-x-leicht") ? BASED_ON : BASED_ON + ":" + tag;
  }

  static boolean isOriginal(String key) {
    return key.equals(BASED_ON) || key.startsWith(BASED_ON + ":");
  }

  /// What all language variants share.
  SharedPartFile shared() {
    return new SharedPartFile(
      responsible,
      onlineService,
      appointment,
      costs,
      deadlines,
      durations,
      evidence,
      legal,
      phrases,
      everydayWords
    );
  }

  record Online(
    Map<String, String> title,
    String url,
    String system,
    String eid,
    @Nullable Map<String, String> parameters
  ) {}

  record Booking(String url, boolean required, @Nullable String system) {}

  record Fee(
    String id,
    Map<String, String> name,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean free,
    @Nullable Map<String, String> text,
    @Nullable Map<String, String> per,
    @Nullable String source,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean demonstration
  ) {}

  record Time(
    String id,
    Map<String, String> name,
    @Nullable String period,
    @Nullable Map<String, String> text,
    @Nullable String from,
    @Nullable String to,
    @Nullable String source,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean demonstration
  ) {}

  record Proof(String id, Map<String, String> name, @Nullable String source) {}

  record Law(String title, String url) {}
}

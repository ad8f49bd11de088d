package de.buergerlotse.channels.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Written German as sentences that can be read out.
final class SpokenText {

  /// In this order: what one rule has turned into words the next ones no longer see.
  static final List<SpokenRule> RULES = List.of(
    new WebAddressRule(),
    new AbbreviationRule(),
    new MoneyRule(),
    new TimeRule(),
    new DateRule(),
    new PhoneRule(),
    new NumberRule(),
    new SignRule()
  );

  /// Not after the dot of an ordinal number: "1. Dezember".
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^0-9][.!?]|[0-9]{3}[.!?])\\s+(?=[\\p{Lu}0-9])");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:,]");

  private SpokenText() {}

  static String speakable(String text) {
    var spoken = text;
    for (var rule : RULES) spoken = rule.apply(spoken);
    return spoken.replaceAll("[ \\t]+", " ").strip();
  }

  /// Every line is a sentence of its own.
  static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    for (var line : text.split("\\R")) {
      var spoken = speakable(line);
      if (spoken.isEmpty()) continue;
      for (var sentence : SENTENCE_END.split(spoken)) sentences.add(ended(sentence.strip()));
    }
    return sentences;
  }

  static String ended(String sentence) {
    return ENDED.matcher(sentence).matches() ? sentence : sentence + ".";
  }
}

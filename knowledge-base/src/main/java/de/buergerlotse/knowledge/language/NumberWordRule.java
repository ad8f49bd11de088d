package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds numbers written as words: "sieben Leute", "zweihundert".
final class NumberWordRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "number-word",
    "Diese Zahl steht als Wort da. Ziffern sind leichter zu lesen.",
    "Schreiben Sie die Zahl mit Ziffern."
  );
  private static final Map<String, Integer> SMALL = Map.ofEntries(
    Map.entry("zwei", 2),
    Map.entry("drei", 3),
    Map.entry("vier", 4),
    Map.entry("fünf", 5),
    Map.entry("sechs", 6),
    Map.entry("sieben", 7),
    Map.entry("acht", 8),
    Map.entry("neun", 9),
    Map.entry("zehn", 10),
    Map.entry("elf", 11),
    Map.entry("zwölf", 12),
    Map.entry("hundert", 100),
    Map.entry("tausend", 1000)
  );
  private static final Pattern LARGE = Pattern.compile(
    "(?:ein|zwei|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun)?(?:zehn|(?:und)?(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:zig|ßig)|hundert|tausend)+" +
      "(?:und)?(?:eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:zig|ßig))?"
  );
  private static final Set<String> GIVE_ATTENTION = Set.of("geben", "gibt", "gib", "nehmen", "nimm", "außer");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.sentences().stream().flatMap(NumberWordRule::check);
  }

  private static Stream<Finding> check(Sentence sentence) {
    var attention = sentence.contains(GIVE_ATTENTION);
    return sentence
      .words()
      .filter(word -> isNumber(word) && !(attention && word.lower().equals("acht")))
      .map(word -> rule(word).at(word));
  }

  private static boolean isNumber(Token word) {
    return word.word().length() < 40 && (SMALL.containsKey(word.lower()) || LARGE.matcher(word.lower()).matches());
  }

  private static Rule rule(Token word) {
    var figure = SMALL.get(word.lower());
    return figure == null ? RULE : RULE.suggesting("Schreiben Sie: „" + figure + "“.");
  }
}

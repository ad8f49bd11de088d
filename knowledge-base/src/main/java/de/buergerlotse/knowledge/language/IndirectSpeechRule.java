package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds indirect speech: a word of saying, a comma, and a clause in the subjunctive.
final class IndirectSpeechRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "indirect-speech",
    "Hier steht indirekte Rede.",
    "Schreiben Sie, was die Person sagt: „Er sagte: Ich bin 30 Jahre alt.“"
  );
  private static final Pattern SAYING = Pattern.compile(
    "sag\\p{Ll}{1,4}|gesagt|stell\\p{Ll}{1,4}|teil\\p{Ll}{1,4}|gib\\p{Ll}|gab|gaben|nimm\\p{Ll}|nahm\\p{Ll}*|mein\\p{Ll}{1,4}|glaub\\p{Ll}{1,4}|" +
      "erklär\\p{Ll}{1,4}|berichte\\p{Ll}{0,3}|frag\\p{Ll}{1,4}|behaupt\\p{Ll}{1,6}|antworte\\p{Ll}{0,3}|denk\\p{Ll}{1,3}|hofft?\\p{Ll}{0,3}|" +
      "\\p{L}*(?:behauptung|aussage|meinung|ansicht|annahme|angabe|erklärung|auffassung|vorwurf)(?:en)?"
  );
  private static final Pattern SUBJUNCTIVE = Pattern.compile(
    "sei|seien|habe|habet|hätte|hätten|werde|könne|müsse|dürfe|solle|wolle|wisse|wäre|wären|würde|würden|könnte|könnten|komme|gehe|gebe|mache|müsste"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(1, sentence.size() - 1)
          .filter(i -> sentence.lower(i).equals(",") && reports(sentence, i))
          .limit(1)
          .mapToObj(i -> sentence.finding(RULE, i, i + 1))
      );
  }

  private static boolean reports(Sentence sentence, int comma) {
    var said = IntStream.range(0, comma).anyMatch(i -> SAYING.matcher(sentence.lower(i)).matches());
    var clause = Clause.after(sentence, comma + 1);
    return said && clause.places().anyMatch(i -> SUBJUNCTIVE.matcher(sentence.lower(i)).matches());
  }
}

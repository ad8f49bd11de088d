package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds Roman numerals: "Stufe IV", "Teil ii".
final class RomanNumeralRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "roman-numeral",
    "Das ist eine römische Zahl. Viele Menschen kennen diese Zahlen nicht.",
    "Schreiben Sie die Zahl mit Ziffern: statt „IV“ besser „4“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\p{L}\\d-])(?:(?=[IVX]{2})(?!XX)X{0,3}(?:IX|IV|V?I{0,3})|(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3}))(?![\\p{L}\\d·-])|" +
      "(?<=(?:Stufe|Teil|Band|Kapitel|Klasse|Hartz) )[IVX](?![\\p{L}\\d·-])"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}

package de.buergerlotse.channels.speech;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Abbreviations are said in full.
final class AbbreviationRule implements SpokenRule {

  private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

  static {
    say("\\bz\\. ?B\\.", "zum Beispiel");
    say("\\bd\\. ?h\\.", "das heißt");
    say("\\bu\\. ?a\\.", "unter anderem");
    say("\\bi\\. ?d\\. ?R\\.", "in der Regel");
    say("\\bbzw\\.", "beziehungsweise");
    say("\\busw\\.", "und so weiter");
    say("\\bca\\.", "etwa");
    say("\\bggf\\.", "gegebenenfalls");
    say("\\binkl\\.", "einschließlich");
    say("\\bzzgl\\.", "zuzüglich");
    say("\\bmind\\.", "mindestens");
    say("\\bmax\\.", "höchstens");
    say("\\bevtl\\.", "eventuell");
    say("\\bNr\\.", "Nummer");
    say("\\bAbs\\.", "Absatz");
    say("\\bArt\\.", "Artikel");
    say("\\bTel\\.:?", "Telefon");
    say("\\bStd\\.", "Stunden");
    say("\\bMin\\.", "Minuten");
    say("(?<=\\p{L})str\\.", "straße");
    say("\\bStr\\.", "Straße");
    say("§§ ?", "Paragrafen ");
    say("§ ?", "Paragraf ");
    say(" ?%", " Prozent");
    say(" ?m²", " Quadratmeter");
    say(" & ", " und ");
  }

  private static void say(String written, String spoken) {
    WORDS.put(Pattern.compile(written), spoken);
  }

  @Override
  public String apply(String text) {
    var spoken = text;
    for (var word : WORDS.entrySet()) spoken = word.getKey().matcher(spoken).replaceAll(word.getValue());
    return spoken;
  }
}

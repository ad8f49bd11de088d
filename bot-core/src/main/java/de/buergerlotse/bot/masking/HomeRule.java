package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The street in which somebody says to live, without a house number: "ich wohne in der Goethestraße".
final class HomeRule implements MaskingRule {

  private static final Pattern HOME = Pattern.compile(
    "(?<!\\p{L})(?:wohn(?:e|t|en|haft|ung|st|ten|sitz)|adresse|anschrift|hausnummer|gemeldet|gezogen|umgezogen|ziehe[n]?|zieht|lebe[n]?|lebt)(?!\\p{L})[^.!?\\n]{0,30}?\\s" +
      "((?:(?-i:\\p{Lu})[\\p{L}'-]{1,40}[ -]){0,2}[\\p{L}'-]{0,40}(?:stra(?:ß|ss)e|str\\.|gasse|allee|weg|platz|chaussee|damm|ufer))(?!\\p{L})",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern MOVED = Pattern.compile(
    "(?<!\\p{L})(?:in die|in der|im|zum|zur|am)\\s((?:(?-i:\\p{Lu})[\\p{L}'-]{1,40}[ -]){0,3}[\\p{L}'-]{0,40}(?:stra(?:ß|ss)e|str\\.|gasse|allee|weg|platz|damm))\\s(?:\\p{L}+\\s){0,2}(?:gezogen|umgezogen|wohnhaft|gemeldet|wohne|wohnen)(?!\\p{L})",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern GENERAL = Pattern.compile(
    "(?:.* )?(?:einbahn|spiel|seiten|neben|sack|durchgangs|land|bundes|anlieger|haupt|wohn|fußgänger|park|stell|arbeits|rad|geh|bürger|fahrrad|privat|feld|wald|auf dem|)-?(?:stra(?:ß|ss)e|gasse|weg|platz|ufer|damm)"
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var pattern : List.of(HOME, MOVED)) {
      spans.addAll(
        Matches.of(
          pattern,
          1,
          text,
          PersonalData.ADDRESS,
          match -> !GENERAL.matcher(match.group(1).toLowerCase(Locale.GERMAN)).matches()
        )
      );
    }
    return spans;
  }
}

package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A street with its house number, with postal code and town where they follow; and a postal code with its town.
final class HouseNumberRule implements MaskingRule {

  private static final String NUMBER =
    "\\s?,?\\s{0,2}(?:(?:nr|hausnr|hausnummer|nummer)\\.?\\s?)?\\d{1,4}\\s?(?:[a-h](?![\\p{L}]))?(?:\\s?[-/+]\\s?\\d{1,4}\\s?[a-h]?)?(?![\\p{L}\\d%€]|[.,:]\\d|\\s?(?:uhr|euro|eur|€|jahr|monat|woche|tag|stunde|kilo|meter|km|qm|%|mal|stück|person|kind|\\.\\s?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|und|bis)))";
  private static final String TOWN =
    "(?:\\s{0,2},?\\s{0,2}(?:in\\s)?(?:d-)?\\d{5}(?:\\s(?-i:\\p{Lu})[\\p{L}-]{2,}|\\s(?:musterstadt|berlin|köln|essen))?)?";
  private static final Pattern STREET = Pattern.compile(
    "(?<![\\p{L}\\p{N}])((?:(?:breite|lange|kurze|alte|neue|hohe|große|kleine|obere|untere|schmale)[rn]? |(?-i:\\p{Lu})[\\p{L}'-]{1,40}[ -]){0,2}[\\p{L}.'-]{0,40}(?:stra(?:ß|ss)e|strasse|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|steig|stieg|chaussee|markt|hof|graben|wall|pfad|" +
      "berg|feld|kamp|wiese|wiesen|garten|gärten|promenade|twiete|brink|busch|heide|park|siedlung|bruch|höhe|zeile|tal|grund|winkel|bogen|anger|hang|brücke|teich|acker|eck|horst|stein|wald|insel|hain))" +
      NUMBER +
      TOWN,
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern BESIDE = Pattern.compile(
    "(?<![\\p{L}\\p{N}])((?:hinterm|vorm|unterm|am|an de[rmn]|auf de[rmn]|im|in de[rmn]|zum|zur|unter de[rmn]|hinter de[rmn]|vor de[rmn]|bei de[rmn]|beim)\\s(?:[\\p{L}-]+\\s?){1,2})" +
      NUMBER +
      TOWN,
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern WORDED = Pattern.compile(
    "(?<![\\p{L}\\p{N}])(?:(?:Stra(?:ß|ss)e|Platz|Allee|Weg|Ufer) (?:des|der|am|von|zum|zur) \\p{L}+|(?:Große[rns]?|Kleine[rns]?|Lange[rns]?|Alte[rns]?|Neue[rns]?|Obere[rns]?|Untere[rns]?|Hohe[rns]?|Breite[rns]?) \\p{Lu}\\p{L}+)" +
      NUMBER +
      TOWN +
      "|(?<!\\p{L})Postfach \\d[\\d ]+\\d",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern POSTAL_CODE = Pattern.compile(
    "(?<![\\p{L}\\p{N}.,/-])(?:D-)?\\d{5}\\s(?!Euro|EUR|Einwohner|Stück|Kilometer|Menschen|Personen|Mark)\\p{Lu}[\\p{L}-]{2,}(?:\\s(?:am|an der|im)\\s\\p{Lu}\\p{L}+)?"
  );
  private static final Pattern NO_STREET = Pattern.compile(
    "(?:.*[ -])?(?:rad|geh|um|fahrrad|park|spiel|stell|arbeits|kita|studien|ausbildungs|sport|bolz|kindergarten|betreuungs|ganztags|schul|liege|sitz|kinder|krippen|pflege|wochen|super|bau|fried|bahn|innen|recycling|wertstoff|hinter|floh|weihnachts|wohnungs|vor|bei|hunde|zeltlager)" +
      "(?:platz|weg|hof|markt|park|garten|feld)|(?:.* )?(?:platz|weg|hof|markt|park|garten|teich|feld|eck|berg|tal|grund|stein|wald|heide|ring|bogen|busch|höhe|hang|horst|wall|graben)"
  );
  private static final Pattern NO_PLACE = Pattern.compile(
    "(?:.* )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|zimmer|raum|klasse|schalter|haus|stock|etage|jahr|jahre|alter|gleis|linie|tor|punkt|abschnitt|formular|seite|anlage|wert|preis|schnitt|formularfeld|feld|monat|woche|bus|bahn|kreis|bezirk|zone|stufe|pflegegrad|stand|fall|antrag|termin|umfang|wahlkreis|halle|block|gruppe|hausnummer|nummer)\\s?"
  );
  private static final Pattern HOME = Pattern.compile(
    ".*(?:wohn|adress|anschrift|zieh|zog|umzug|leb|gemeldet|haus|heim).*",
    Pattern.DOTALL
  );
  private static final int NEAR = 45;

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<>(
      Matches.of(STREET, 0, text, PersonalData.ADDRESS, match -> !NO_STREET.matcher(lower(match.group(1))).matches())
    );
    spans.addAll(Matches.of(BESIDE, 0, text, PersonalData.ADDRESS, match -> isPlace(match, text)));
    spans.addAll(Matches.of(WORDED, 0, text, PersonalData.ADDRESS));
    spans.addAll(Matches.of(POSTAL_CODE, 0, text, PersonalData.ADDRESS));
    return spans;
  }

  /// "Am Alten Markt 5", but not "am Montag 3": in the middle of a sentence only where a home is told of.
  private static boolean isPlace(MatchResult match, CitizenText text) {
    if (NO_PLACE.matcher(lower(match.group(1))).matches()) return false;
    var words = match.group(1).strip();
    var noun = words.charAt(words.lastIndexOf(' ') + 1);
    if (Character.isUpperCase(words.charAt(0)) && Character.isUpperCase(noun)) return true;
    var before = text.text().substring(Math.max(0, match.start() - NEAR), match.start());
    return HOME.matcher(lower(before)).matches();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.GERMAN);
  }
}

package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of documents and registers that belong to one person: identity cards, tax, social insurance, vehicles.
final class IdentityRule implements MaskingRule {

  private static final int FEWEST_DIGITS = 4;
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String WORDS =
    "ausweis|personalausweis|perso|pass|reisepass|führerschein|fuehrerschein|visum|aufenthaltstitel|karte|steuer|steuer-?id|steueridentifikations|idnr|identifikations|id|" +
    "sozialversicherungs?|rentenversicherungs?|sv|rv|krankenversicherten|versicherten|versicherungs?|serien|fahrgestell|fahrzeug-?ident|fin|matrikel|personal|zugangs|dokumenten|urkunden|register|can|pin|puk|azr|leserausweis";
  private static final Pattern AFTER_WORD = Pattern.compile(
    START +
      "(?:" +
      WORDS +
      ")[-\\s]{0,2}(?:nummer|nr|no|id)?[.:]{0,2}\\s{0,2}(?:(?:ist|lautet|war|hat|mit|der|die)\\s){0,2}:?\\s?(\\p{L}{0,2}\\d[\\p{L}\\d]*(?:[ /.-][\\p{L}]{0,2}\\d[\\p{L}\\d]*){0,5})",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final List<Pattern> BY_FORM = List.of(
    // Serial numbers of German identity cards and passports use no vowels (BSI TR-03110).
    Pattern.compile(
      START + "(?=[A-Z0-9]{0,9}\\d[A-Z0-9]{0,9}\\d)[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\\d?D?" + END
    ),
    Pattern.compile(START + "\\d{2}\\s?\\d{6}\\s?[A-Z]\\s?\\d{3}" + END, Pattern.CASE_INSENSITIVE),
    Pattern.compile(START + "\\d{2,3}/\\d{3,4}/\\d{4,5}" + END),
    Pattern.compile(START + "[1-9]\\d \\d{3} \\d{3} \\d{3}" + END),
    Pattern.compile(START + "[A-Z]\\d{9}" + END),
    Pattern.compile(START + "(?=[A-Z0-9]*\\d[A-Z0-9]*\\d)(?=[0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}" + END)
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var form : BY_FORM) spans.addAll(Matches.of(form, 0, text, PersonalData.IDENTITY));
    spans.addAll(
      Matches.of(AFTER_WORD, 1, text, PersonalData.IDENTITY, match -> Matches.digits(match.group(1)) >= FEWEST_DIGITS)
    );
    return spans;
  }
}

package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of files, cases, customers and bills: after their word, or in the form of a file number ("32-4711/26").
final class FileNumberRule implements MaskingRule {

  private static final int FEWEST_DIGITS = 3;
  private static final String WORDS =
    "aktenzeichen|aktenz\\.?|az|akz|geschäftszeichen|geschaeftszeichen|gz|zeichen|vorgang|vorgangscode|fallcode|fall|ticket|kassenzeichen|kassenz\\.?|verwarnungsgeld|debitor|mitglied|leser|kunden|kunde|bescheid|" +
    "bußgeldbescheid|bussgeldbescheid|antrag|antrags|bestell|bestellung|rechnung|rechnungs|buchungszeichen|bg|bedarfsgemeinschaft|vertrag|vertrags|" +
    "objekt|bearbeitungs|referenz|referenzcode|ref|code|hundemarke|marke|hundesteuermarke|verwarnung|verwarn|mahnung|beleg|auftrag|auftrags|zähler|zaehler|mitglieds|bürger|akte";
  private static final Pattern AFTER_WORD = Pattern.compile(
    "(?<!\\p{L})(?:(?:" +
      WORDS +
      ")|\\p{L}{3,40}(?=nummer|-nr))(?:s?[-\\s]{0,2}(?:nummern?|nr|no|id))?[.:]{0,2}\\s{0,2}(?:(?:ist|bücherei|stadt|lautet|war|vom|mit|der|die|das)\\s){0,2}[#:]?\\s?(\\p{L}{0,5}[-. /]?\\d[\\p{L}\\d]*(?:[-./][\\p{L}]{1,4}(?=[-./ ]))?(?:[-./ ]{1,2}[\\p{L}]{0,3}\\d[\\p{L}\\d]*){0,6})",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern BY_FORM = Pattern.compile(
    "(?<![\\p{L}\\p{N}.,/-])(?:[A-Z]{2,3} )?\\d{1,3} [A-Z]{1,3} \\d{1,5}/\\d{2,4}(?!\\d)|(?<![\\p{L}\\p{N}.,/-])(?:[A-Z]{1,4}[- ]?)?\\d{1,4}[.-]\\d{1,6}(?:[.-]\\d{1,6})?/\\d{2,4}(?![\\p{L}\\p{N}])" +
      "|(?<![\\p{L}\\p{N}-])(?=[A-Z0-9]{0,5}\\d)(?=[A-Z0-9-]{0,9}[A-Z])[A-Z0-9]{3,6}-[A-Z0-9]{3,6}(?:-[A-Z0-9]{2,6}){0,3}(?![\\p{L}\\p{N}-])"
  );
  private static final Pattern DATE = Pattern.compile("(?:vom )?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{2,4})?");

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<>(
      Matches.of(
        AFTER_WORD,
        1,
        text,
        PersonalData.FILE_NUMBER,
        match -> Matches.digits(match.group(1)) >= FEWEST_DIGITS && !DATE.matcher(match.group(1)).matches()
      )
    );
    spans.addAll(Matches.of(BY_FORM, 0, text, PersonalData.FILE_NUMBER));
    return spans;
  }
}

package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Telephone numbers: with a country or area code, of a mobile, or after "Tel.", "Handy", "erreichbar unter".
final class PhoneRule implements MaskingRule {

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;
  private static final String START = "(?<![\\p{L}\\p{N}.,/-])";
  private static final Pattern ABROAD = Pattern.compile(
    "(?<![\\p{L}\\p{N}])(?:\\+\\s?|00)\\d{1,3}[\\d /().-]{5,22}\\d"
  );
  private static final Pattern AREA_CODE = Pattern.compile(
    START + "\\(?0 ?\\d{1,5}\\)?[ /.–-]{0,3}\\d[\\d /.–-]{2,18}\\d"
  );
  private static final Pattern MOBILE = Pattern.compile(START + "1[567]\\d[ /-]?\\d{3}[ -]?\\d{3,6}(?!\\d)");
  private static final Pattern AFTER_WORD = Pattern.compile(
    "(?<!\\p{L})(?:tel(?:efon)?|vorwahl|telefonnr|handy|handynr|mobil|mobilnr|fon|fax|whatsapp|festnetz|durchwahl|rufnummer|telefonnummer|handynummer|mobilnummer|nummer|erreichbar|erreichen|rückruf|zurückrufen|anrufen|anruf|ruf)[-. ]{0,2}(?:nr|nummer)?[.:]{0,2}\\s{0,2}" +
      "(?:(?:unter|ist|lautet|die|der|meiner|meine|nummer|auf|bitte|an|mich|mir|sie|gerne|:)\\s{1,2}){0,4}(\\d[\\d /.–-]{2,18}\\d)",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\s?[./-]\\s?\\d{1,2}(?:\\s?[./-].*)?");

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<>(Matches.of(ABROAD, 0, text, PersonalData.PHONE, match -> fits(match.group())));
    spans.addAll(Matches.of(AREA_CODE, 0, text, PersonalData.PHONE, match -> fits(match.group())));
    spans.addAll(Matches.of(MOBILE, 0, text, PersonalData.PHONE));
    spans.addAll(
      Matches.of(
        AFTER_WORD,
        1,
        text,
        PersonalData.PHONE,
        match -> Matches.digits(match.group(1)) >= 4 && !DATE.matcher(match.group(1)).matches()
      )
    );
    return spans;
  }

  private static boolean fits(String number) {
    var digits = Matches.digits(number);
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !DATE.matcher(number).matches();
  }
}

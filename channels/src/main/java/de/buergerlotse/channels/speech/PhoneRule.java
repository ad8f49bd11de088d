package de.buergerlotse.channels.speech;

import java.util.regex.Pattern;

/// Telephone numbers digit by digit; also the short ones that everybody knows.
final class PhoneRule implements SpokenRule {

  private static final Pattern LONG = Pattern.compile(
    "(?<![\\w,.])(\\+\\d{2}|0\\d)[\\d /()–-]{3,20}\\d(?![\\d,]|\\.\\d)"
  );
  private static final Pattern SHORT = Pattern.compile(
    "(?<![\\w,.])(116 ?\\d{3}|11[0256])(?![\\d,]|\\.\\d)(?! (Euro|Cent|Prozent|Tage|Jahre|Meter|Minuten|Uhr))"
  );

  @Override
  public String apply(String text) {
    var spoken = LONG.matcher(text).replaceAll(found -> SpokenNumbers.phone(found.group()));
    return SHORT.matcher(spoken).replaceAll(found -> SpokenNumbers.phone(found.group()));
  }
}

package de.buergerlotse.bot.reach;

import java.util.regex.Pattern;

/// A German telephone number that can be called back.
///
/// @param e164 as ITU-T E.164 writes it: `+492214710123`
public record PhoneNumber(String e164) {
  private static final Pattern FORM = Pattern.compile("\\+49[1-9]\\d{3,12}");

  public PhoneNumber {
    if (!FORM.matcher(e164).matches()) throw new IllegalArgumentException("no German number in E.164: " + e164);
  }

  /// For reading and comparing: the area code, then the rest in pairs, `0221 4 71 01 23` (pairs from the right, as
  /// telephone numbers were set by DIN 5008 before 2001 and are still read out).
  public String readable() {
    var national = GermanNumbers.national(e164);
    var space = national.indexOf(' ');
    return space < 0 ? pairs(national) : national.substring(0, space) + " " + pairs(national.substring(space + 1));
  }

  /// Whether a text message reaches it.
  public boolean isMobile() {
    return GermanNumbers.isMobile(e164);
  }

  private static String pairs(String number) {
    var digits = number.replaceAll("\\D", "");
    var spelled = new StringBuilder();
    for (var index = 0; index < digits.length(); index++) {
      if (index > 0 && (digits.length() - index) % 2 == 0) spelled.append(' ');
      spelled.append(digits.charAt(index));
    }
    return spelled.toString();
  }

  /// Not the number: logs are no place for it.
  @Override
  public String toString() {
    return "PhoneNumber[…" + e164.substring(e164.length() - 2) + "]";
  }
}

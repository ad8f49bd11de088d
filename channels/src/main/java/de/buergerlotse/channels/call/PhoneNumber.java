package de.buergerlotse.channels.call;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A telephone number in international form, digits only: `4922155501` (E.164 without the plus sign).
public record PhoneNumber(String digits) {
  private static final String GERMANY = "49";
  private static final Pattern INTERNATIONAL = Pattern.compile("[1-9][0-9]{6,14}");
  private static final Pattern SPELLED = Pattern.compile("(sip:)?\\+?[0-9 ()/.\\-]{5,40}(@.*)?");
  /// Bundesnetzagentur, Nummernplan Öffentliche Mobilfunkdienste: 15x, 16x and 17x.
  private static final Pattern GERMAN_MOBILE = Pattern.compile("491[567][0-9]{8,9}");

  /// What Twilio gives for a withheld number: "anonymous", "restricted", "blocked", "unknown", "unavailable" on the keys.
  private static final Set<String> WITHHELD = Set.of("266696687", "7378742833", "2562533", "8656696", "86282452253");

  public PhoneNumber {
    if (!INTERNATIONAL.matcher(digits).matches()) throw new IllegalArgumentException("not a telephone number");
  }

  /// The number as vendors and people write it: with plus sign, `00`, or as a German number with its leading 0; nothing for a
  /// number that is withheld, or none.
  public static Optional<PhoneNumber> find(String text) {
    if (!SPELLED.matcher(text.strip()).matches()) return Optional.empty();
    var written = text.strip().replaceFirst("^sip:", "").replaceFirst("@.*$", "").replace("(0)", "");
    var digits = written.replaceAll("[^0-9]", "");
    var international = written.startsWith("+") || !digits.startsWith("0");
    if (!international) digits = digits.startsWith("00") ? digits.substring(2) : GERMANY + digits.substring(1);
    var isNumber = INTERNATIONAL.matcher(digits).matches() && !WITHHELD.contains(digits);
    return isNumber ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
  }

  /// With the plus sign, as it is dialled from everywhere.
  public String dialled() {
    return "+" + digits;
  }

  /// Whether text messages surely reach it.
  public boolean isGermanMobile() {
    return GERMAN_MOBILE.matcher(digits).matches();
  }

  /// For logs, where numbers never stand.
  @Override
  public String toString() {
    return "…";
  }
}

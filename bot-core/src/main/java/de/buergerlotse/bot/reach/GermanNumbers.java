package de.buergerlotse.bot.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// What libphonenumber knows of German numbers.
final class GermanNumbers {

  private static final String GERMANY = "DE";
  private static final int COUNTRY_CODE = 49;
  private static final int MOST_TRIES = 20;
  /// Whom one calls at the usual price; what costs extra, or is a service itself, is nobody's own telephone.
  private static final Set<PhoneNumberType> PEOPLE = EnumSet.of(
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
    PhoneNumberType.VOIP
  );
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private GermanNumbers() {}

  /// The first number of a text that exists in the numbering plans of the world.
  static Optional<PhoneReading> findValid(String text) {
    var found = NUMBERS.findNumbers(text, GERMANY, PhoneNumberUtil.Leniency.VALID, MOST_TRIES);
    return StreamSupport.stream(found.spliterator(), false)
      .filter(match -> isDialled(match.rawString()))
      .findFirst()
      .map(PhoneNumberMatch::number)
      .map(GermanNumbers::reading);
  }

  /// The same for a text that is nothing but a number, however its digits are grouped.
  static Optional<PhoneReading> findWhole(String digits) {
    if (!isDialled(digits)) return Optional.empty();
    try {
      var number = NUMBERS.parse(digits, GERMANY);
      return NUMBERS.isValidNumber(number) ? Optional.of(reading(number)) : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  /// Without its area code, a number of the town would be taken for that of another one: 471 0815 is Bremerhaven's.
  private static boolean isDialled(String raw) {
    return raw.startsWith("0") || raw.startsWith("+") || raw.startsWith("(0") || raw.startsWith("(+");
  }

  private static PhoneReading reading(Phonenumber.PhoneNumber number) {
    if (number.getCountryCode() != COUNTRY_CODE) return new PhoneReading.Refused(PhoneReading.Reason.FOREIGN);
    if (!PEOPLE.contains(NUMBERS.getNumberType(number))) return new PhoneReading.Refused(PhoneReading.Reason.SPECIAL);
    return new PhoneReading.Found(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
  }

  static String national(String e164) {
    return NUMBERS.format(parsed(e164), PhoneNumberFormat.NATIONAL);
  }

  static boolean isMobile(String e164) {
    return NUMBERS.getNumberType(parsed(e164)) == PhoneNumberType.MOBILE;
  }

  private static Phonenumber.PhoneNumber parsed(String e164) {
    try {
      return NUMBERS.parse(e164, GERMANY);
    } catch (NumberParseException impossible) {
      throw new IllegalArgumentException("no number: " + e164.length() + " characters", impossible);
    }
  }
}

package de.buergerlotse.bot.reach;

import de.buergerlotse.bot.reach.PhoneReading.Reason;
import de.buergerlotse.bot.reach.PhoneReading.Refused;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds telephone numbers in what people write.
final class PhoneReader {

  /// So many digits near each other are meant as a number.
  private static final int DIGITS_OF_AN_ATTEMPT = 6;
  /// More digits has no number (ITU-T E.164: 15, with an exit code before them).
  private static final int LONGEST = 20;
  private static final Pattern ONLY_DIGITS = Pattern.compile("(?=.*\\d)[\\d\\s()/.+\\-–]+");
  private static final Pattern CANDIDATE = Pattern.compile("[+(]?\\d[\\d ()/.\\-–]*+");
  private static final Pattern DATE = Pattern.compile(
    "\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})?\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b"
  );
  /// Services whose price is not the usual one (§ 3 TKG: Premium-Dienste, Massenverkehr, Service-Dienste, Auskunft).
  private static final Pattern SPECIAL = Pattern.compile(
    "(?<![\\d+/.-])(?:(?:\\+|00)49[\\s/-]?(?:\\(0\\))?|\\(?0)\\s?(?:9\\s?0\\s?0|1\\s?3\\s?7|1\\s?8\\s?0)\\s*[\\d/)-]"
  );
  private static final Pattern DIRECTORY_ENQUIRIES = Pattern.compile(
    "(?<![\\d+/.,€-])0?118[\\s/-]?\\d{2,3}(?![\\d.,€-])"
  );

  private PhoneReader() {}

  static Optional<PhoneReading> find(String text) {
    if (SPECIAL.matcher(text).find() || DIRECTORY_ENQUIRIES.matcher(text).find()) {
      return Optional.of(new Refused(Reason.SPECIAL));
    }
    return GermanNumbers.findValid(text)
      .or(() -> findWhole(text))
      .or(() -> findAttempt(text));
  }

  static boolean isOnlyDigits(String text) {
    return ONLY_DIGITS.matcher(text).matches();
  }

  /// A text that is nothing but a number, however its digits are grouped: "0 2 2 1 …".
  private static Optional<PhoneReading> findWhole(String text) {
    if (!isOnlyDigits(text)) return Optional.empty();
    var sign = text.strip().startsWith("+") ? "+" : "";
    var digits = text.replaceFirst("\\(0\\)", "").replaceAll("\\D", "");
    return digits.length() > LONGEST ? Optional.empty() : GermanNumbers.findWhole(sign + digits);
  }

  private static Optional<PhoneReading> findAttempt(String text) {
    var candidates = CANDIDATE.matcher(DATE.matcher(text).replaceAll(" , "));
    return candidates
      .results()
      .map(candidate -> candidate.group().replaceAll("\\D", ""))
      .filter(digits -> digits.length() >= DIGITS_OF_AN_ATTEMPT)
      .findFirst()
      .map(_ -> new Refused(Reason.NONSENSE));
  }
}

package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Birthdays: a day or year beside "geboren", or any full date on which a grown-up can have been born.
final class BirthdayRule implements MaskingRule {

  private static final String MONTH =
    "(?:jan(?:uar)?|jänner|feb(?:ruar)?|m[äa]e?rz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)";
  private static final String DAY =
    "(?<!\\d)\\d{1,2}\\s?[./-]\\s?(?:\\d{1,2}|" + MONTH + ")\\s?[./-]?\\s?(?:19|20)?\\d{2}(?!\\d)";
  private static final String WRITTEN_DAY = "\\d{1,2}\\.?\\s" + MONTH + "\\.?\\s(?:19|20)\\d{2}(?!\\d)";
  private static final String ISO = "(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)";
  private static final String SPOKEN =
    "\\p{L}{4,20}(?:ten|sten|ter|ster)\\s" +
    MONTH +
    "(?:\\s(?:neunzehnhundert|zweitausend|zwanzig)\\p{L}*|\\s(?:19|20)\\d{2})?";
  private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
  private static final String WHEN =
    "(?:" +
    ISO +
    "|" +
    WRITTEN_DAY +
    "|" +
    DAY +
    "|" +
    MONTH +
    "\\.?\\s" +
    YEAR +
    "|" +
    YEAR +
    "|" +
    SPOKEN +
    "|\\d{1,2}\\.\\s?\\d{1,2}\\.|\\d{1,2}\\.\\s?" +
    MONTH +
    ")";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BORN_BEFORE = Pattern.compile(
    "(?:(?<!\\p{L})(?:geb(?:oren(?:e[rnms]?)?)?|geburtsdatum|geburtstag|geb\\.?-?datum|gebdat|jahrgang|baujahr|born|tochter|sohn|kind|baby)(?!\\p{L})|\\*)[.:]?\\s{0,2}\\(?" +
      "(?:(?:am|ist|der|den|dem|im|in|jahr|war|hat|habe|ich|lautet|mein|:)\\s{0,2}){0,4}(" +
      WHEN +
      ")",
    FLAGS
  );
  private static final Pattern BORN_AFTER = Pattern.compile(
    "(" + WHEN + ")[,]?\\s(?:(?:in|zu)\\s\\p{L}+\\s)?(?:geb(?:oren(?:e[rnms]?)?)?|auf die welt|zur welt)(?!\\p{L})",
    FLAGS
  );
  /// 1900 to 2009: no appointment and no deadline.
  private static final Pattern LONG_AGO = Pattern.compile(
    "(?<!\\d)\\d{1,2}\\s?[./-]\\s?(?:\\d{1,2}|" +
      MONTH +
      ")\\s?[./-]?\\s?(?:19\\d{2}|200\\d)(?!\\d)|(?<!\\d)(?:19\\d{2}|200\\d)-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}\\.?\\s" +
      MONTH +
      "\\s(?:19\\d{2}|200\\d)(?!\\d)",
    FLAGS
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<>(Matches.of(BORN_BEFORE, 1, text, PersonalData.BIRTHDAY));
    spans.addAll(Matches.of(BORN_AFTER, 1, text, PersonalData.BIRTHDAY));
    spans.addAll(Matches.of(LONG_AGO, 0, text, PersonalData.BIRTHDAY));
    return spans;
  }
}

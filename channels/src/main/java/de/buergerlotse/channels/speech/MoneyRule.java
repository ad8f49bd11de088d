package de.buergerlotse.channels.speech;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Amounts as people say them: "27,60 €" is "27 Euro 60".
final class MoneyRule implements SpokenRule {

  private static final Pattern AMOUNT = Pattern.compile(
    "(?<![\\d,])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{2}))?[\\s\\u00A0\\u202F]?(?:€|EUR\\b|Euro\\b)"
  );

  @Override
  public String apply(String text) {
    return AMOUNT.matcher(text).replaceAll(MoneyRule::words);
  }

  private static String words(MatchResult amount) {
    var euros = amount.group(1).replace(".", "").replaceFirst("^0+(?=\\d)", "");
    var cents = amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2));
    if (euros.equals("0") && cents > 0) return cents + " Cent";
    return (euros.equals("1") ? "ein" : euros) + " Euro" + (cents > 0 ? " " + cents : "");
  }
}

package de.buergerlotse.channels.speech;

import java.util.regex.Pattern;

/// Large numbers without dots between the thousands, and spans with a word.
final class NumberRule implements SpokenRule {

  private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(\\.\\d{3})+(?![\\d.])");
  private static final Pattern SPAN = Pattern.compile("(?<=\\d) ?– ?(?=\\d)");

  @Override
  public String apply(String text) {
    var plain = THOUSANDS.matcher(text).replaceAll(found -> found.group().replace(".", ""));
    return SPAN.matcher(plain).replaceAll(" bis ");
  }
}

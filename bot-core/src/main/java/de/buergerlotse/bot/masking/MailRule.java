package de.buergerlotse.bot.masking;

import java.util.List;
import java.util.regex.Pattern;

/// Mail addresses, also spelled out: "anna.kurz@web.de", "anna (at) web punkt de".
final class MailRule implements MaskingRule {

  private static final String AT = "(?:\\s?@\\s?|\\s?[(\\[{]\\s?(?:at|ät)\\s?[)\\]}]\\s?|\\s(?:at|ät|klammeraffe)\\s)";
  private static final String DOT = "(?:\\.|\\s\\.\\s|\\s?[(\\[](?:dot|punkt)[)\\]]\\s?|\\s(?:punkt|dot)\\s)";
  private static final Pattern MAIL = Pattern.compile(
    "[\\p{L}\\p{N}_%+-]{1,60}(?:" +
      DOT +
      "[\\p{L}\\p{N}_%+-]{1,60}){0,4}" +
      AT +
      "[\\p{L}\\p{N}-]{2,60}(?:" +
      DOT +
      "[\\p{L}\\p{N}-]{2,60}){1,4}",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );

  @Override
  public List<Span> find(CitizenText text) {
    return Matches.of(MAIL, 0, text, PersonalData.MAIL);
  }
}

package de.buergerlotse.bot.masking;

import java.util.List;
import java.util.regex.Pattern;

/// Any other number so long that it stands for somebody or something of theirs.
final class LongNumberRule implements MaskingRule {

  /// Parted digits only so far: each part takes from the stack, and thousands of them would take all of it.
  private static final Pattern NUMBER = Pattern.compile(
    "(?<![\\p{L}\\p{N}.,])\\d(?:(?:[ /-]?\\d){6,100}|\\d{6,})(?![\\p{L}\\p{N}])"
  );
  /// "2026-11-22", "12 000 000", and spans of years.
  private static final Pattern HARMLESS = Pattern.compile(
    "(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,3}(?: 000){1,20}|(?:19|20)\\d{2}\\s?[-/ ]\\s?(?:19|20)\\d{2}|\\d{1,2}[-/ ]\\d{1,2}[-/ ](?:19|20)\\d{2}"
  );

  @Override
  public List<Span> find(CitizenText text) {
    return Matches.of(NUMBER, 0, text, PersonalData.NUMBER, match -> !HARMLESS.matcher(match.group()).matches());
  }
}

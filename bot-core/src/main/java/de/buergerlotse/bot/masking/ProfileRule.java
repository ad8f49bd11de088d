package de.buergerlotse.bot.masking;

import java.util.List;
import java.util.regex.Pattern;

/// Names in other networks: "@anna_k", "instagram.com/anna.k".
final class ProfileRule implements MaskingRule {

  private static final Pattern PROFILE = Pattern.compile(
    "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,29}" +
      "|(?:https?://)?(?:www\\.)?(?:instagram|facebook|tiktok|twitter|linkedin|xing|t|x)\\.(?:com|me|de)/\\S+",
    Pattern.CASE_INSENSITIVE
  );

  @Override
  public List<Span> find(CitizenText text) {
    return Matches.of(PROFILE, 0, text, PersonalData.PROFILE);
  }
}

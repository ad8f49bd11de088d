package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Registration plates of vehicles: "MST-AB 123", "mst ab 123" after their word.
final class PlateRule implements MaskingRule {

  /// Letters before numbers that are no districts.
  private static final Set<String> NO_DISTRICTS = Set.of(
    "din",
    "iso",
    "sgb",
    "pdf",
    "eu",
    "usb",
    "lkw",
    "pkw",
    "nr",
    "bus",
    "abs",
    "tel",
    "din-a",
    "und",
    "von",
    "bis",
    "ca",
    "um",
    "am",
    "im"
  );
  private static final Pattern PLATE = Pattern.compile(
    "(?<![\\p{L}\\p{N}-])\\d{3}[ -]?([A-Z]{3})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}-])([A-ZÄÖÜ]{1,3})(?:\\s?[-–:·]\\s?| )[A-Z]{1,2}[ -]?\\d{1,4}\\s?[EH]?(?![\\p{L}\\p{N}])"
  );
  private static final Pattern SMALL_PLATE = Pattern.compile(
    "(?<![\\p{L}\\p{N}-])([a-zäöü]{1,3})-[a-z]{1,2}[ -]?\\d{1,4}[eh]?(?![\\p{L}\\p{N}])",
    Pattern.CASE_INSENSITIVE
  );
  private static final Pattern AFTER_WORD = Pattern.compile(
    "(?:kennzeichen|nummernschild|kfz-kz|autokennzeichen|schild)[.:]?\\s{0,2}(?:(?:ist|lautet|war|meines|von|vom|des|autos|wagens|wunsch|mit|dem)\\s){0,4}(?!(?:für|fur|von|bis|mit|auf|bei|und|seit|ab|am|im|zum|vom|der|die|das|nur|ca|max|um)\\b)([a-zäöü]{1,3}[ -]{0,3}[a-z]{1,2}[ -]?\\d{1,4}[eh]?)(?![\\p{L}\\p{N}])",
    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<>(Matches.of(AFTER_WORD, 1, text, PersonalData.PLATE));
    for (var pattern : List.of(PLATE, SMALL_PLATE)) {
      spans.addAll(Matches.of(pattern, 0, text, PersonalData.PLATE, match -> !NO_DISTRICTS.contains(lettersOf(match))));
    }
    return spans;
  }

  private static String lettersOf(MatchResult match) {
    for (var group = 1; group <= match.groupCount(); group++) {
      if (match.start(group) >= 0) return match.group(group).toLowerCase(Locale.ROOT);
    }
    return "";
  }
}

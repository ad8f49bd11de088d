package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Bank accounts and cards: an IBAN (ISO 13616) in groups or in one, a card number, a number after "Konto" or "BLZ".
final class AccountRule implements MaskingRule {

  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final List<Pattern> ACCOUNTS = List.of(
    Pattern.compile(START + "[A-Z]{2}[ -]?\\d{2}(?:[ .-]{0,2}\\d){10,28}", Pattern.CASE_INSENSITIVE),
    Pattern.compile(START + "[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){6,18}", Pattern.CASE_INSENSITIVE),
    Pattern.compile(START + "(?:\\d{4}[ -]?){3}\\d{4}(?!\\d)"),
    Pattern.compile(
      START +
        "(?:iban|giro)?(?:konto|kto|bankleitzahl|blz|iban|kreditkarte|ec-?karte)[\\p{L}]{0,7}[-. ]{0,2}(?:nr|nummer|no)?[.:]{0,2}\\s{0,2}" +
        "(?:(?:ist|lautet|die|endet|auf)\\s){0,3}((?:[a-z]{2})?\\d[\\d .-]{2,30}\\d)",
      Pattern.CASE_INSENSITIVE
    ),
    Pattern.compile(
      START + "(?i:bic|swift)[-: ]{1,3}(?:(?i:ist|lautet)\\s)?([A-Z]{6}[A-Z0-9]{2,5})",
      Pattern.CASE_INSENSITIVE
    )
  );

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var pattern : ACCOUNTS) {
      spans.addAll(Matches.of(pattern, pattern.matcher("").groupCount(), text, PersonalData.ACCOUNT));
    }
    return spans;
  }
}

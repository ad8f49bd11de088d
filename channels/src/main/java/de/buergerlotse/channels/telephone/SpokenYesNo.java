package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.text.TextFolding;
import java.util.Optional;
import java.util.regex.Pattern;

/// A short yes or no to something the telephone itself has asked; a sentence that says more is neither.
final class SpokenYesNo {

  // In folded spelling.
  private static final Pattern YES = Pattern.compile(
    "(ja|jo|jawohl|gern|gerne|bitte|ok|okay|genau|klar|sicher|richtig|stimmt|passt|machen sie|schicken sie|senden sie|per sms|sms|den link|die nummer|auf dieser|unter dieser|dieser|diese|nummer|mir|das|ist|es|sehr|doch| )+"
  );
  /// Agreeing needs a word that agrees: "das" or "die Nummer" alone is no consent.
  private static final Pattern AGREED = Pattern.compile(
    ".*\\b(ja|jo|jawohl|gern|gerne|bitte|ok|okay|genau|klar|sicher|richtig|stimmt|passt|machen|schicken|senden|sms|link|diese|dieser|doch)\\b.*"
  );
  private static final Pattern NO = Pattern.compile(
    "(nein|ne|nee|nicht|nicht notig|brauche ich|brauch ich|danke|lieber|keine sms|schon gut|bitte|(auf |unter )?(einer|eine) anderen?|nummer| )+"
  );
  private static final Pattern REFUSED = Pattern.compile(
    ".*\\b(nein|ne|nee|nicht|keine|lieber|danke|andere|anderen|gut)\\b.*"
  );

  private SpokenYesNo() {}

  static Optional<Boolean> read(Heard heard) {
    var words = heard
      .words()
      .map(TextFolding::fold)
      .map(text -> text.replaceAll("[^a-z ]", "").strip())
      .orElse("");
    if (words.isEmpty()) return Optional.empty();
    if (YES.matcher(words).matches() && AGREED.matcher(words).matches()) return Optional.of(true);
    return NO.matcher(words).matches() && REFUSED.matcher(words).matches() ? Optional.of(false) : Optional.empty();
  }
}

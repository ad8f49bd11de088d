package de.buergerlotse.bot.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads yes and no, also with a few words behind it ("ja, zwei", "nein, haben wir nicht").
final class YesOrNo {

  private static final Pattern YES = Pattern.compile(
    "(ja|jo|jep|jup|jawohl|klar|sicher|genau|stimmt|richtig|doch|natürlich|naturlich|yes|yep)( \\w+){0,4}|(hab|habe|haben) (ich|wir)( auch)?"
  );
  private static final Pattern NO = Pattern.compile(
    "(nein|ne|nee|no|no+|nope|nö|nicht|niemals|keins?|keinen?|keine[mrs]?|leider nein)( \\w+){0,4}|(hab|habe|haben) (ich|wir) (nicht|keine\\w?)"
  );

  private YesOrNo() {}

  static Optional<Boolean> read(String folded) {
    if (NO.matcher(folded).matches()) return Optional.of(false);
    return YES.matcher(folded).matches() ? Optional.of(true) : Optional.empty();
  }
}

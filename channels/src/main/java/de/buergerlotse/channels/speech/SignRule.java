package de.buergerlotse.channels.speech;

import java.util.regex.Pattern;

/// Signs that are only for the eye.
final class SignRule implements SpokenRule {

  private static final Pattern QUOTES = Pattern.compile("[„“”»«\"*_#·‚‘]");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]\\s*([^)\\]]*)\\s*[)\\]]");
  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
  private static final Pattern CHOICE = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");

  @Override
  public String apply(String text) {
    var spoken = QUOTES.matcher(text).replaceAll("");
    spoken = BRACKETS.matcher(spoken).replaceAll(", $1,");
    spoken = DASH.matcher(spoken).replaceAll(", ");
    spoken = CHOICE.matcher(spoken).replaceAll(" oder ");
    spoken = spoken.replace("…", "").replace("→", "");
    return spoken.replaceAll("\\s*,\\s*(?=[,.:;!?])", "").replaceAll(",\\s*$", "").replaceAll(",(?=\\p{L})", ", ");
  }
}

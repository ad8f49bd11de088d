package de.buergerlotse.benchmark.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/// How questions are written: as in the file, or as people type them. The same seed gives every contender the same texts.
public enum Spelling {
  AS_WRITTEN("as written", 0),
  SOME_ERRORS("errors in 30 %", 0.3),
  ALL_ERRORS("errors in 100 %", 1),
  NO_UMLAUTS("ae oe ue ss", 0),
  CAPITALS("CAPITALS", 0);

  private static final int SEED = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final String title;
  private final double share;

  Spelling(String title, double share) {
    this.title = title;
    this.share = share;
  }

  public String title() {
    return title;
  }

  /// The texts in this spelling.
  public List<String> of(List<String> texts) {
    var random = new Random(SEED);
    var written = new ArrayList<String>();
    for (var text : texts) written.add(of(text, random));
    return written;
  }

  private String of(String text, Random random) {
    return switch (this) {
      case AS_WRITTEN -> text;
      case SOME_ERRORS, ALL_ERRORS -> WORD.matcher(text).replaceAll(word ->
        random.nextDouble() < share ? TypingError.in(word.group(), random) : word.group()
      );
      case NO_UMLAUTS -> transcribed(text);
      case CAPITALS -> text.toUpperCase(Locale.GERMAN);
    };
  }

  private static String transcribed(String text) {
    return text
      .replace("ä", "ae")
      .replace("ö", "oe")
      .replace("ü", "ue")
      .replace("Ä", "Ae")
      .replace("Ö", "Oe")
      .replace("Ü", "Ue")
      .replace("ß", "ss");
  }
}

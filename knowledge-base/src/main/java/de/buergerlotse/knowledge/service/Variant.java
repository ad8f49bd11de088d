package de.buergerlotse.knowledge.service;

import java.util.Locale;
import java.util.regex.Pattern;

/// A language variant of a text, named by its BCP 47 tag.
///
/// @param tag lower-case BCP 47 tag, for example `de`, `de-x-leicht`, `en`
public record Variant(String tag) implements Comparable<Variant> {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})*");

  /// Plain German.
  public static final Variant PLAIN = new Variant("de");
  /// Leichte Sprache.
  public static final Variant EASY = new Variant("de-x-leicht");

  public Variant {
    if (!TAG.matcher(tag).matches()) throw new IllegalArgumentException("not a language tag: " + tag);
  }

  /// The variant of a tag as clients write it: case and underscores do not matter.
  ///
  /// @throws IllegalArgumentException when it is no language tag
  public static Variant of(String tag) {
    return new Variant(tag.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Whether texts of this variant are German for a reader's software (the private subtag is ignored by it).
  public boolean isGerman() {
    return tag.equals("de") || tag.startsWith("de-");
  }

  @Override
  public int compareTo(Variant other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}

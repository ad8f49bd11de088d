package de.buergerlotse.knowledge.language;

import java.util.regex.Pattern;

/// Tells Roman numerals from words and abbreviations.
final class Numerals {

  private static final Pattern ROMAN = Pattern.compile(
    "(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})|(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})"
  );

  private Numerals() {}

  static boolean isRoman(String word) {
    return !word.equals("XX") && ROMAN.matcher(word).matches();
  }
}

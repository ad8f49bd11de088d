package de.buergerlotse.bot.masking;

import de.buergerlotse.bot.text.TextFolding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words are names, which may be, and which are none.
final class NameWords {

  /// Before the lists, which are folded with it.
  private static final Pattern NO_LATIN_COUNTERPART = Pattern.compile("[ıłøđ]");
  private static final Set<String> FIRST_NAMES = read("first-names");
  private static final Set<String> SURNAMES = read("surnames");
  private static final Set<String> AMBIGUOUS = read("ambiguous-names");
  private static final Set<String> COMMON = read("common-words");
  /// Endings of nouns in citizens' questions; no name in the lists ends so.
  private static final Pattern NOUN = Pattern.compile(
    ".{2,}(?:ung|ungen|heit|keit|schaft|schein|scheine|scheins|ausweis|ausweise|pass|antrag|antrage|urkunde|bescheinigung|karte|amt|buro|" +
      "stelle|geld|gebuhr|kosten|steuer|nummer|termin|vertrag|wohnung|versicherung|zeugnis|schule|kind|kinder|halter|" +
      "formular|unterlagen|datum|adresse|tonne|platz|beratung|erlaubnis|tion|tionen|ismus|tat|burger|nehmer|geber|pfleger)"
  );

  private static final Pattern INFLECTED = Pattern.compile(
    ".*(?:t|st|en|ern|ig|ige|isch|los|lich|bar|sam|end|haft|voll)"
  );

  private NameWords() {}

  /// Folded, with the letters that have no decomposition written as their neighbours write them.
  static String fold(String word) {
    var plain = NO_LATIN_COUNTERPART.matcher(word.toLowerCase(java.util.Locale.ROOT)).replaceAll(
      match ->
        switch (match.group()) {
          case "ı" -> "i";
          case "ł" -> "l";
          case "ø" -> "o";
          default -> "d";
        }
    );
    return TextFolding.fold(plain);
  }

  /// Whether a word, or each part of a double name, is a known first name.
  static boolean isFirstName(String folded) {
    return all(folded, FIRST_NAMES);
  }

  static boolean isSurname(String folded) {
    return all(folded, SURNAMES) || AMBIGUOUS.contains(folded);
  }

  static boolean isKnown(String folded) {
    return isFirstName(folded) || isSurname(folded);
  }

  /// Whether a word is a name beyond doubt, whatever stands around it.
  static boolean isSurely(String folded) {
    return isKnown(folded) && !isAmbiguous(folded);
  }

  static boolean isAmbiguous(String folded) {
    return AMBIGUOUS.contains(folded) || isCommon(folded);
  }

  static boolean isCommon(String folded) {
    return COMMON.contains(folded);
  }

  /// Whether a word ends like the nouns of citizens' questions.
  static boolean isNoun(String folded) {
    return NOUN.matcher(folded).matches();
  }

  /// Whether a word ends like a verb or an adjective.
  static boolean isInflected(String folded) {
    return INFLECTED.matcher(folded).matches();
  }

  private static boolean all(String folded, Set<String> words) {
    if (words.contains(folded)) return true;
    var parts = folded.split(" ");
    if (parts.length < 2) return false;
    for (var part : parts) if (!words.contains(part)) return false;
    return true;
  }

  private static Set<String> read(String name) {
    try (var stream = NameWords.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) throw new IllegalStateException("no word file " + name);
      var words = new HashSet<String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.add(fold(word)));
      return Set.copyOf(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

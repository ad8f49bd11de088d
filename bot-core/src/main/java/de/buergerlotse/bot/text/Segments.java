package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of a text in which its question may stand: long stories ask in one sentence and tell in the others.
///
/// @param whole the text
/// @param asking the sentence that most likely asks; the whole text when it is one sentence
/// @param parts sentences, their clauses, and stretches of long clauses without punctuation, as speech recognisers write
public record Segments(String whole, String asking, List<String> parts) {
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]|\\s-\\s");
  private static final Set<String> QUESTION_WORDS = Set.of(
    "wer",
    "wen",
    "wem",
    "was",
    "wat",
    "wo",
    "wohin",
    "woher",
    "wann",
    "wie",
    "wia",
    "wieso",
    "warum",
    "weshalb",
    "welche",
    "welcher",
    "welches",
    "welchen",
    "welchem",
    "wieviel",
    "wieviele",
    "womit",
    "wos",
    "wofur",
    "woran",
    "bei"
  );
  private static final int LONG_CLAUSE = 14;
  private static final int STRETCH = 10;
  private static final int STRIDE = 5;
  /// Of a long story, so many parts at its beginning and at its end are listened to: there people say what they want.
  private static final int FIRST_PARTS = 8;
  private static final int LAST_PARTS = 24;

  public Segments {
    parts = List.copyOf(parts);
  }

  public static Segments of(String text) {
    var sentences = Words.sentences(text);
    if (sentences.isEmpty()) return new Segments(text, text, List.of(text));
    var parts = new LinkedHashSet<String>();
    for (var sentence : sentences) addParts(sentence, parts);
    return new Segments(text.strip(), asking(sentences), ends(List.copyOf(parts)));
  }

  private static List<String> ends(List<String> parts) {
    if (parts.size() <= FIRST_PARTS + LAST_PARTS) return parts;
    var ends = new ArrayList<>(parts.subList(0, FIRST_PARTS));
    ends.addAll(parts.subList(parts.size() - LAST_PARTS, parts.size()));
    return ends;
  }

  /// Whether a folded word asks ("wer", "womit", "wat").
  public static boolean isQuestionWord(String word) {
    return QUESTION_WORDS.contains(word);
  }

  static boolean hasQuestionWord(List<String> words) {
    return words.stream().anyMatch(QUESTION_WORDS::contains);
  }

  /// The best sentence; of equals the last, because people tell first and then ask.
  private static String asking(List<String> sentences) {
    var best = sentences.getLast();
    var bestScore = score(best) + 0.5;
    for (var sentence : sentences) {
      var score = score(sentence);
      if (score <= bestScore) continue;
      best = sentence;
      bestScore = score;
    }
    return best;
  }

  private static double score(String sentence) {
    var words = Words.of(sentence);
    var score = sentence.endsWith("?") ? 4.0 : 0.0;
    if (!words.isEmpty() && QUESTION_WORDS.contains(words.getFirst())) score += 2;
    if (hasQuestionWord(words)) score += 1;
    return score;
  }

  private static void addParts(String sentence, Set<String> parts) {
    parts.add(sentence);
    var clauses = CLAUSE_END.splitAsStream(sentence).map(String::strip).toList();
    for (var clause : clauses) {
      var words = Words.of(clause);
      if (words.size() >= 2) parts.add(clause);
      if (words.size() > LONG_CLAUSE) addStretches(words, parts);
    }
  }

  private static void addStretches(List<String> words, Set<String> parts) {
    for (var start = 0; start == 0 || start + STRETCH < words.size() + STRIDE; start += STRIDE) {
      parts.add(String.join(" ", new ArrayList<>(words.subList(start, Math.min(words.size(), start + STRETCH)))));
    }
  }
}

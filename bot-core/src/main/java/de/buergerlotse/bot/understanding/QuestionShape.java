package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Segments;
import de.buergerlotse.bot.understanding.Features.Group;
import de.buergerlotse.bot.understanding.Features.Sink;
import java.util.List;
import java.util.Set;

/// How a text asks, whatever it asks about: its first word, whether it asks at all, and how long it is.
///
/// A bare situation ("mir wurde das Rad gestohlen") asks nothing; "muss ich" and "gibt es" open other questions than "wie".
final class QuestionShape {

  /// Folded verbs that open a question, in German of all kinds.
  private static final Set<String> OPENING_VERBS = Set.of(
    "bekomme",
    "bekommt",
    "bin",
    "brauch",
    "brauche",
    "braucht",
    "darf",
    "dauert",
    "derf",
    "durfen",
    "geht",
    "gibt",
    "gibts",
    "gilt",
    "hab",
    "habe",
    "haben",
    "habt",
    "ist",
    "kann",
    "kannst",
    "ko",
    "konnen",
    "kostet",
    "krieg",
    "kriege",
    "muas",
    "mus",
    "muss",
    "mussen",
    "reicht",
    "sind",
    "soll",
    "steht"
  );
  private static final int WORDS_PER_STEP = 3;
  private static final int LONGEST_STEP = 9;

  private QuestionShape() {}

  /// @param words of the text
  static void extract(String text, List<String> words, Sink sink) {
    if (words.isEmpty()) return;
    var first = words.getFirst();
    var asks = words.stream().anyMatch(Segments::isQuestionWord);
    var opens = OPENING_VERBS.contains(first);
    sink.accept(Group.WORDS, FeatureHash.of('f', first));
    sink.accept(Group.WORDS, FeatureHash.of('k', "asks " + asks));
    sink.accept(Group.WORDS, FeatureHash.of('k', "opens " + opens));
    sink.accept(Group.WORDS, FeatureHash.of('k', asks + " " + opens + " " + text.endsWith("?")));
    sink.accept(Group.WORDS, FeatureHash.of('n', "" + Math.min(LONGEST_STEP, words.size() / WORDS_PER_STEP)));
  }
}

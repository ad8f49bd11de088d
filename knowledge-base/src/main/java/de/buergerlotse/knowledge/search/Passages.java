package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Cuts an article into passages, at its headings and between paragraphs where a section is long, and into windows of a
/// few sentences.
final class Passages {

  /// Shorter passages tear apart what a question joins, longer ones are the whole page again (measured).
  private static final int LONGEST = 1_500;
  /// A section below this goes on with the next one.
  private static final int SHORTEST = 300;

  /// Sentences of a window: an answer seldom needs more.
  private static final int WINDOW = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\n+");

  private Passages() {}

  /// Each sentence with the two that follow.
  static List<String> windows(Article article) {
    var sentences = List.of(SENTENCE_END.split(article.text()));
    return IntStream.range(0, sentences.size())
      .mapToObj(i -> String.join(" ", sentences.subList(i, Math.min(i + WINDOW, sentences.size()))))
      .toList();
  }

  static List<String> of(Article article) {
    var headings = new HashSet<>(article.headings());
    var passages = new ArrayList<String>();
    var passage = new StringBuilder();
    for (var paragraph : article.text().split("\\n\\n")) {
      var limit = headings.contains(paragraph) ? SHORTEST : LONGEST;
      if (passage.length() > limit) {
        passages.add(passage.toString().strip());
        passage.setLength(0);
      }
      passage.append(paragraph).append("\n\n");
    }
    if (!passage.isEmpty()) passages.add(passage.toString().strip());
    return passages;
  }
}

package de.buergerlotse.bot.understanding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The forms of words that came up of late. Two generations: when the young one is full it becomes the old one, and what is
/// asked for again moves back; so the words of everyday stay, and memory stays bounded.
final class LateForms {

  private final int generation;
  private volatile Map<String, WordForms.Forms> young = new ConcurrentHashMap<>();
  private volatile Map<String, WordForms.Forms> old = Map.of();

  /// @param generation how many words a generation holds; at most twice as many are kept
  LateForms(int generation) {
    this.generation = generation;
  }

  WordForms.@Nullable Forms find(String word) {
    var forms = young.get(word);
    if (forms != null) return forms;
    forms = old.get(word);
    if (forms != null) keep(word, forms);
    return forms;
  }

  /// Two threads at once may lose a word: it is computed again.
  void keep(String word, WordForms.Forms forms) {
    if (young.size() >= generation) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
    young.put(word, forms);
  }
}

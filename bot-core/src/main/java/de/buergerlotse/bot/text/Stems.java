package de.buergerlotse.bot.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/// German stems of folded words (Snowball, as OpenNLP ships it), remembered for the words of a vocabulary.
public final class Stems {

  private static final ThreadLocal<SnowballStemmer> STEMMER = ThreadLocal.withInitial(() ->
    new SnowballStemmer(SnowballStemmer.ALGORITHM.GERMAN)
  );
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  /// Remembers the stem of a word that will be asked for often.
  public void remember(String word) {
    remembered.computeIfAbsent(word, Stems::compute);
  }

  public String of(String word) {
    var known = remembered.get(word);
    return known != null ? known : compute(word);
  }

  private static String compute(String word) {
    return word.length() < 4 ? word : STEMMER.get().stem(word).toString();
  }
}

package de.buergerlotse.knowledge.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Parts of speech and lemmas from OpenNLP's German models (Universal Dependencies, GSD treebank).
///
/// The models are loaded once and shared; the taggers over them are not thread-safe and are lent out one by one.
final class GermanTagger {

  /// Longer sentences are tagged in pieces, words are cut: time stays linear for any input.
  private static final int PIECE = 80;
  private static final int LONGEST_WORD = 60;

  private static final Set<String> INFLECTED = Set.of("VERB", "AUX", "ADJ");
  private static final int SHORTEST_INFLECTED = 4;
  private static final int MOST_KNOWN = 20_000;

  private final POSModel tags;
  private final LemmatizerModel lemmas;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Tools> idle = new ConcurrentLinkedQueue<>();

  private record Tools(POSTaggerME tagger, LemmatizerME lemmatizer) {}

  private static final class Shared {

    static final GermanTagger TAGGER = load();
  }

  private GermanTagger(POSModel tags, LemmatizerModel lemmas) {
    this.tags = tags;
    this.lemmas = lemmas;
  }

  /// The tagger of this virtual machine, loaded at the first call.
  static GermanTagger shared() {
    return Shared.TAGGER;
  }

  private static GermanTagger load() {
    try (var tags = model("pos"); var lemmas = model("lemmas")) {
      return new GermanTagger(new POSModel(tags), new LemmatizerModel(lemmas));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream model(String kind) {
    var name = "/opennlp-de-ud-gsd-" + kind + "-1.3-2.5.4.bin";
    var stream = POSModel.class.getResourceAsStream(name);
    if (stream == null) throw new IllegalStateException("the class path lacks the model " + name);
    return stream;
  }

  /// The same tokens with tag and lemma.
  List<Token> tag(List<Token> tokens) {
    var lent = idle.poll();
    var tools = lent == null ? new Tools(new POSTaggerME(tags), new LemmatizerME(lemmas)) : lent;
    var tagged = new ArrayList<Token>(tokens.size());
    for (var start = 0; start < tokens.size(); start += PIECE) {
      tagged.addAll(tag(tokens.subList(start, Math.min(tokens.size(), start + PIECE)), tools));
    }
    idle.offer(tools);
    return tagged;
  }

  private List<Token> tag(List<Token> tokens, Tools tools) {
    var words = tokens
      .stream()
      .map(token -> cut(token.word()))
      .toArray(String[]::new);
    var tags = tools.tagger().tag(words);
    var tagged = new ArrayList<Token>(words.length);
    for (var i = 0; i < words.length; i++) {
      tagged.add(tokens.get(i).withGrammar(tags[i], lemma(words[i], tags[i], tools.lemmatizer())));
    }
    return tagged;
  }

  /// Only verbs and adjectives are looked up, each by itself, and remembered: lemmas take more time than all the rest.
  private String lemma(String word, String tag, LemmatizerME lemmatizer) {
    if (!INFLECTED.contains(tag) || word.length() < SHORTEST_INFLECTED) return word.toLowerCase(Locale.GERMAN);
    if (known.size() > MOST_KNOWN) known.clear();
    return known.computeIfAbsent(tag + " " + word, key -> guess(word, tag, lemmatizer));
  }

  /// The lemmatizer says "O" where it knows nothing.
  private static String guess(String word, String tag, LemmatizerME lemmatizer) {
    var lemma = lemmatizer.lemmatize(new String[] { word }, new String[] { tag })[0];
    return (lemma.equals("O") ? word : lemma).toLowerCase(Locale.GERMAN);
  }

  private static String cut(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.GermanWords;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much of a question's words were ever used about a service: in its phrases, names, published answers or evidence.
///
/// A question that only sounds like a service ("Hundeschule" like the dog tax) has telling words that are strange to it.
final class Support {

  private final WordForms forms;
  private final FeatureIndex index;
  /// What stands in which column of [#uses].
  private final Map<ServiceId, Integer> columns;
  private final StemUses uses;

  private Support(WordForms forms, FeatureIndex index, Map<ServiceId, Integer> columns, StemUses uses) {
    this.forms = forms;
    this.index = index;
    this.columns = columns;
    this.uses = uses;
  }

  static Support of(List<LabelledText> topics, KnowledgeSnapshot snapshot, WordForms forms, FeatureIndex index) {
    var columns = new HashMap<ServiceId, Integer>();
    var stems = new TreeMap<Long, BitSet>();
    for (var text : topics) {
      if (Label.of(text.outcome()) instanceof Label.Service(var id)) {
        add(text.text(), forms, columns.computeIfAbsent(id, _ -> columns.size()), stems);
      }
    }
    for (var service : snapshot.listPublicServices()) {
      var column = columns.get(service.id());
      if (column != null) publishedTexts(service).forEach(text -> add(text, forms, column, stems));
    }
    return new Support(forms, index, Map.copyOf(columns), StemUses.of(stems, columns.size()));
  }

  static List<String> publishedTexts(PublicService service) {
    var answers = service
      .answers()
      .stream()
      .filter(answer -> answer.variant().equals(Variant.PLAIN));
    var evidence = service
      .facts()
      .evidence()
      .stream()
      .map(proof -> proof.name().plain());
    return java.util.stream.Stream.concat(answers.map(answer -> answer.text()), evidence).toList();
  }

  private static void add(String text, WordForms forms, int column, Map<Long, BitSet> stems) {
    for (var word : Words.of(text))
      for (var stem : forms.of(word).stems()) {
        stems.computeIfAbsent(stem, _ -> new BitSet()).set(column);
      }
  }

  /// How many of the words are known at all, as they stand, mended, or as a compound of known words.
  long known(List<String> words) {
    return words.stream().filter(this::knows).count();
  }

  /// Whether no word is one as it was written, and some are not even like one. What is only misspelt may mean something.
  boolean isGibberish(List<String> words) {
    return (
      known(words) < words.size() &&
      words.stream().noneMatch(word -> forms.knows(word) || GermanWords.shared().knowsEndOf(word))
    );
  }

  private boolean knows(String word) {
    if (forms.knows(word)) return true;
    var known = forms.of(word);
    return !known.candidates().isEmpty() || known.stems().length > 1;
  }

  /// The share of the text's words, by how telling they are, that are known of the service, 0 to 1.
  double share(List<String> words, ServiceId service) {
    return shares(words, List.of(service))[0];
  }

  /// The same for several services.
  double[] shares(List<String> words, List<ServiceId> services) {
    var found = new double[columns.size()];
    var sum = 0.0;
    for (var word : words) {
      var said = forms.of(word).stems();
      var weight = 0.0;
      for (var stem : said) weight = Math.max(weight, index.rarity(stem));
      sum += weight;
      uses.addTo(found, said, weight);
    }
    var shares = new double[services.size()];
    for (var next = 0; next < shares.length; next++) {
      var column = columns.get(services.get(next));
      shares[next] = column == null || sum == 0 ? 0 : found[column] / sum;
    }
    return shares;
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.GermanWords;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of a question's words were ever used about a service: in its phrases, names, published answers or evidence.
///
/// A question that only sounds like a service ("Hundeschule" like the dog tax) has telling words that are strange to it.
final class Support {

  private static final long[] NOTHING = {};

  private final WordForms forms;
  private final FeatureIndex index;
  /// Sorted; sets of boxed numbers would take six times the memory.
  private final Map<ServiceId, long[]> stems;

  private Support(WordForms forms, FeatureIndex index, Map<ServiceId, long[]> stems) {
    this.forms = forms;
    this.index = index;
    this.stems = stems;
  }

  static Support of(List<LabelledText> topics, KnowledgeSnapshot snapshot, WordForms forms, FeatureIndex index) {
    var stems = new HashMap<ServiceId, Set<Long>>();
    for (var text : topics) {
      if (Label.of(text.outcome()) instanceof Label.Service(var id)) {
        add(text.text(), forms, stems.computeIfAbsent(id, _ -> new HashSet<>()));
      }
    }
    for (var service : snapshot.listPublicServices()) {
      var known = stems.get(service.id());
      if (known != null) publishedTexts(service).forEach(text -> add(text, forms, known));
    }
    var sorted = new HashMap<ServiceId, long[]>();
    stems.forEach((service, known) ->
      sorted.put(service, known.stream().mapToLong(Long::longValue).sorted().toArray())
    );
    return new Support(forms, index, sorted);
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

  private static void add(String text, WordForms forms, Set<Long> stems) {
    for (var word : Words.of(text)) for (var stem : forms.of(word).stems()) stems.add(stem);
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
    var shares = new double[services.size()];
    var sum = 0.0;
    for (var word : words) {
      var said = forms.of(word).stems();
      var weight = 0.0;
      for (var stem : said) weight = Math.max(weight, index.rarity(stem));
      sum += weight;
      for (var next = 0; next < shares.length; next++) {
        if (knows(services.get(next), said)) shares[next] += weight;
      }
    }
    if (sum > 0) for (var next = 0; next < shares.length; next++) shares[next] /= sum;
    return shares;
  }

  private boolean knows(ServiceId service, long[] said) {
    var known = stems.getOrDefault(service, NOTHING);
    for (var stem : said) if (Arrays.binarySearch(known, stem) >= 0) return true;
    return false;
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Numbers the features of a set of training texts and knows how telling each is (inverse document frequency).
final class FeatureIndex {

  private final Features extractor;
  private final FeatureTable table = new FeatureTable(1 << 15);
  private final float[] weights = new float[Features.Group.COUNT];
  private final int documents;

  private FeatureIndex(Features extractor, int documents) {
    this.extractor = extractor;
    this.documents = documents;
    for (var group : Features.Group.values()) weights[group.code] = extractor.weight(group);
  }

  static FeatureIndex of(Features extractor, List<String> texts) {
    return of(extractor, seen(texts), (_, _) -> true);
  }

  /// Knows only features that are in at least two texts: the others are most of the memory, and tell least.
  static FeatureIndex ofRepeated(Features extractor, List<String> texts) {
    var seen = seen(texts);
    var repeated = repeated(extractor, seen, _ -> true);
    return of(extractor, seen, (_, feature) -> repeated.contains(feature));
  }

  /// Knows all words and letters, but only sequences that are in at least two texts: most are in one, and tell little more
  /// than their words.
  static FeatureIndex ofRepeatedSequences(Features extractor, List<String> texts) {
    return ofRepeatedSequences(extractor, seen(texts).stream());
  }

  /// As [#ofRepeatedSequences(Features, List)], with the services that the texts speak of; the same text about the same
  /// service counts once.
  static FeatureIndex ofRepeatedSequencesAbout(Features extractor, List<LabelledText> texts) {
    return ofRepeatedSequences(
      extractor,
      texts
        .stream()
        .map(text -> new Seen(text.text(), text.about()))
        .distinct()
    );
  }

  private static FeatureIndex ofRepeatedSequences(Features extractor, Stream<Seen> all) {
    var texts = all.toList();
    var repeated = repeated(extractor, texts, group -> group == Features.Group.SEQUENCES);
    return of(extractor, texts, (group, feature) -> group != Features.Group.SEQUENCES || repeated.contains(feature));
  }

  /// A text and what is known of it beside.
  private record Seen(String text, Optional<ServiceId> about) {}

  private static List<Seen> seen(List<String> texts) {
    return texts
      .stream()
      .map(text -> new Seen(text, Optional.empty()))
      .toList();
  }

  private static FeatureSet repeated(Features extractor, List<Seen> texts, Predicate<Features.Group> counts) {
    var once = new FeatureSet();
    var repeated = new FeatureSet();
    for (var text : texts) {
      var own = new HashSet<Long>();
      extractor.extract(text.text(), text.about(), (group, feature) -> {
        if (counts.test(group)) own.add(feature);
      });
      for (var feature : own) if (!once.add(feature)) repeated.add(feature);
    }
    return repeated;
  }

  private static FeatureIndex of(Features extractor, List<Seen> texts, Kept isKept) {
    var index = new FeatureIndex(extractor, texts.size());
    var counting = new Counting(index, isKept);
    for (var text : texts) counting.count(text);
    counting.finish();
    return index;
  }

  /// Which features an index knows.
  private interface Kept {
    boolean test(Features.Group group, long feature);
  }

  /// Sees the texts from which an index is made.
  private static final class Counting {

    private final FeatureIndex index;
    private final Kept isKept;
    private int[] documentCounts = new int[1 << 14];
    private int[] lastSeen = new int[1 << 14];
    private int document;

    Counting(FeatureIndex index, Kept isKept) {
      this.index = index;
      this.isKept = isKept;
    }

    void count(Seen text) {
      document++;
      index.extractor.extract(text.text(), text.about(), this::count);
    }

    private void count(Features.Group group, long feature) {
      if (!isKept.test(group, feature)) return;
      var number = index.table.add(feature, group.code);
      if (number == lastSeen.length) {
        documentCounts = Arrays.copyOf(documentCounts, number * 2);
        lastSeen = Arrays.copyOf(lastSeen, number * 2);
      }
      if (lastSeen[number] == document) return;
      lastSeen[number] = document;
      documentCounts[number]++;
    }

    void finish() {
      for (var number = 0; number < index.size(); number++) {
        // Smoothed idf, ln((1 + N) / (1 + df)) + 1: never zero, finite for every feature.
        index.table.setIdf(number, (float) (Math.log((1.0 + index.documents) / (1.0 + documentCounts[number])) + 1.0));
      }
      index.table.close();
    }
  }

  int size() {
    return table.size();
  }

  /// The hash of a numbered feature; its hexadecimal form is the feature's name in OpenNLP's model.
  long hashOf(int number) {
    return table.hashOf(number);
  }

  /// The number of a feature by its hash, or -1.
  int numberOf(long feature) {
    var entry = table.find(feature);
    return entry == FeatureTable.ABSENT ? -1 : FeatureTable.numberOf(entry);
  }

  /// How rare a feature is among the training texts; highest for one never seen.
  double rarity(long feature) {
    var entry = table.find(feature);
    return entry == FeatureTable.ABSENT ? Math.log(1.0 + documents) + 1.0 : FeatureTable.idfOf(entry);
  }

  /// The vector of a text: known features once each, valued by idf, every group normalised to its weight, the whole to 1.
  SparseVector vectorOf(String text) {
    return vectorOf(text, Optional.empty());
  }

  /// As [#vectorOf(String)], of a text that speaks of a service.
  SparseVector vectorOf(String text, Optional<ServiceId> about) {
    return collect(text, about).build(weights);
  }

  private SparseVector.Builder collect(String text, Optional<ServiceId> about) {
    var builder = new SparseVector.Builder(text.length());
    extractor.extract(text, about, (_, feature) -> builder.add(table.find(feature)));
    return builder;
  }

  /// The vectors of texts to learn from, in less memory.
  LearningVectors vectorsOf(List<LabelledText> texts) {
    var features = new int[texts.size()][];
    var norms = new float[texts.size()][];
    for (var next = 0; next < features.length; next++) {
      var text = texts.get(next);
      var collected = collect(text.text(), text.about());
      features[next] = collected.features();
      norms[next] = collected.norms(weights);
    }
    return new LearningVectors(features, norms, table);
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;

/// What tells the aspect: the words as they stand and their order, for "wo melde ich" and "muss ich melden" differ in
/// little else; letters count less than for the topic.
///
/// Where the service is known, every stem is a feature once more as a word about this service ("feature augmentation", H. Daumé
/// III, Frustratingly Easy Domain Adaptation, ACL 2007): "melden" asks how it goes where something was lost, and until when
/// where somebody moves. What holds for all services is still learned from all. As sequences they count where two texts have them.
final class AskingFeatures implements Features {

  private static final long EDGE = FeatureHash.of('s', "^");
  private static final long QUESTION_MARK = FeatureHash.of('w', "?");

  private final WordForms forms;

  AskingFeatures(WordForms forms) {
    this.forms = forms;
  }

  @Override
  public void extract(String text, Sink sink) {
    extract(text, Optional.empty(), sink);
  }

  @Override
  public void extract(String text, Optional<ServiceId> about, Sink sink) {
    var service = about.map(id -> FeatureHash.of('S', id.slug()));
    var words = SpokenWords.written(Words.of(text), forms);
    var meant = new long[words.size() + 2];
    var stems = new long[words.size() + 2];
    meant[0] = stems[0] = meant[words.size() + 1] = stems[words.size() + 1] = EDGE;
    var all = forms.of(words);
    for (var index = 0; index < words.size(); index++) {
      var known = all.get(index);
      meant[index + 1] = known.meant();
      stems[index + 1] = known.stem();
      sink.accept(Group.WORDS, known.meant());
      sink.accept(Group.WORDS, known.stem());
      service.ifPresent(id -> sink.accept(Group.SEQUENCES, FeatureHash.chain('S', id, known.stem())));
      for (var letters : known.meantLetters()) sink.accept(Group.LETTERS, letters);
    }
    sequences(meant, stems, sink);
    QuestionShape.extract(text, words, sink);
    if (text.endsWith("?")) sink.accept(Group.WORDS, QUESTION_MARK);
  }

  private static void sequences(long[] meant, long[] stems, Sink sink) {
    for (var index = 0; index + 1 < meant.length; index++) {
      var pair = FeatureHash.chain('2', meant[index], meant[index + 1]);
      sink.accept(Group.SEQUENCES, pair);
      sink.accept(Group.SEQUENCES, FeatureHash.chain('p', stems[index], stems[index + 1]));
      if (index + 2 >= meant.length) continue;
      sink.accept(Group.SEQUENCES, FeatureHash.chain('3', pair, meant[index + 2]));
      sink.accept(Group.SEQUENCES, FeatureHash.chain('*', stems[index], stems[index + 2]));
    }
  }

  @Override
  public float weight(Group group) {
    return switch (group) {
      case WORDS -> 1.0f;
      case SEQUENCES -> 1.4f;
      case LETTERS -> 0.6f;
    };
  }
}

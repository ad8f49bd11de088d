package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;

/// What tells the topic: stems (also of corrected words and of the parts of compounds), pairs of neighbouring stems, and
/// sequences of two to four letters within words.
final class TopicFeatures implements Features {

  private static final long START = FeatureHash.of('s', "^");
  private static final long END = FeatureHash.of('s', "$");

  private final WordForms forms;

  TopicFeatures(WordForms forms) {
    this.forms = forms;
  }

  @Override
  public void extract(String text, Sink sink) {
    var previousStem = START;
    var previousWord = "";
    var words = SpokenWords.written(Words.of(text), forms);
    var all = forms.of(words);
    for (var index = 0; index < words.size(); index++) {
      var word = words.get(index);
      var known = all.get(index);
      for (var stem : known.stems()) sink.accept(Group.WORDS, stem);
      for (var letters : known.letters()) sink.accept(Group.LETTERS, letters);
      sink.accept(Group.SEQUENCES, FeatureHash.chain('p', previousStem, known.stem()));
      if (forms.knowsJoined(previousWord, word)) sink.accept(Group.WORDS, forms.of(previousWord + word).stem());
      previousStem = known.stem();
      previousWord = word;
    }
    if (!words.isEmpty()) sink.accept(Group.SEQUENCES, FeatureHash.chain('p', previousStem, END));
  }

  @Override
  public float weight(Group group) {
    return switch (group) {
      case WORDS -> 1.0f;
      case SEQUENCES -> 0.7f;
      case LETTERS -> 1.4f;
    };
  }
}

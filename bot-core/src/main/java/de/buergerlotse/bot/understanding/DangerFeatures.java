package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;

/// What tells danger from what only sounds like it: the words as they stand, stems, and which two stand side by side or
/// with one between, for "schlägt mich" and "schlägt mein Mann vor" differ in little else.
final class DangerFeatures implements Features {

  private static final long EDGE = FeatureHash.of('s', "^");

  private final WordForms forms;

  DangerFeatures(WordForms forms) {
    this.forms = forms;
  }

  @Override
  public void extract(String text, Sink sink) {
    var words = forms.of(Words.of(text));
    var stems = new long[words.size() + 2];
    stems[0] = stems[words.size() + 1] = EDGE;
    for (var index = 0; index < words.size(); index++) {
      var word = words.get(index);
      stems[index + 1] = word.stem();
      sink.accept(Group.WORDS, word.meant());
      for (var stem : word.stems()) sink.accept(Group.WORDS, stem);
    }
    for (var index = 0; index + 1 < stems.length; index++) {
      sink.accept(Group.SEQUENCES, FeatureHash.chain('p', stems[index], stems[index + 1]));
      if (index + 2 == stems.length) continue;
      sink.accept(Group.SEQUENCES, FeatureHash.chain('*', stems[index], stems[index + 2]));
    }
  }

  @Override
  public float weight(Group group) {
    return switch (group) {
      case WORDS -> 1.0f;
      case SEQUENCES -> 1.4f;
      // Typing errors are the other danger model's matter.
      case LETTERS -> 0;
    };
  }
}

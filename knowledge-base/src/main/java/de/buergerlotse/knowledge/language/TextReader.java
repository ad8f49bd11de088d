package de.buergerlotse.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a text into sentences: first lines, then tokens, then sentences.
final class TextReader {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]++");
  /// In plain German the lines of a paragraph belong together; list entries do not.
  private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n[ \\t]*(?:\\n|- |\\d{1,2}\\. ))[\\s\\S])++");
  private static final Pattern ENTRY = Pattern.compile("^\\s*(?:[-–•*]|\\d{1,2}\\.)\\s");

  private final GermanTagger tagger;

  TextReader(GermanTagger tagger) {
    this.tagger = tagger;
  }

  /// @param linesCount whether a line break ends a sentence, as in Leichte Sprache
  CheckedText read(String text, boolean linesCount) {
    var sentences = new ArrayList<Sentence>();
    var lines = (linesCount ? LINE : PARAGRAPH).matcher(text);
    for (var number = 0; lines.find(); number++) {
      addSentences(text, new Line(lines.start(), lines.end(), number), sentences);
    }
    return new CheckedText(text, Tokens.blotOut(text), sentences);
  }

  private record Line(int from, int to, int number) {}

  private void addSentences(String text, Line line, List<Sentence> sentences) {
    var entry = ENTRY.matcher(text).region(line.from(), line.to());
    var listed = entry.lookingAt();
    var tokens = Tokens.of(text, listed ? entry.end() : line.from(), line.to());
    if (tokens.isEmpty()) return;
    for (var sentence : SentenceEnds.split(tagger.tag(tokens))) {
      sentences.add(new Sentence(sentence, line.number(), listed));
    }
  }
}

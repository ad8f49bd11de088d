package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// Words as index terms, each field by the rules of its language, which the end of the field's name tells: `text.en`.
final class WordsOfLanguage extends DelegatingAnalyzerWrapper {

  /// What frames a question beside Lucene's own stop words: the "i" in "how do I" is not the one in "i-Kfz".
  private static final String FRAME =
    "i me my we us our you your he she his her do does did how what where when which who why can could may must should " +
    "would will have has had am get got need want please there from about";

  private final Analyzer german = new GermanWords();
  private final Analyzer english = new EnglishAnalyzer(englishStopWords());
  private final Analyzer others = new StandardAnalyzer();

  WordsOfLanguage() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  private static CharArraySet englishStopWords() {
    var words = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
    words.addAll(List.of(FRAME.split(" ")));
    return words;
  }

  /// The field that holds something of texts in a variant.
  static String field(String what, Variant variant) {
    return what + "." + (variant.isGerman() ? Variant.PLAIN : variant).tag();
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    if (field.endsWith("." + Variant.PLAIN.tag())) return german;
    return field.endsWith(".en") ? english : others;
  }
}

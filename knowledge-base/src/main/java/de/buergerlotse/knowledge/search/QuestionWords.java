package de.buergerlotse.knowledge.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.GermanStemmer;

/// The words of a question as index terms, like [GermanWords] but also without what only frames a question ("laut Text
/// genannt"): a page that happens to use such a word is not meant by it.
final class QuestionWords extends Analyzer {

  private static final CharArraySet FRAME = new CharArraySet(
    List.of(
      (
        "welche welcher welches welchem welchen wer wem wen wessen wie was wo wann warum wieso weshalb wohin woher wofür " +
        "wodurch worin worauf wieviel viele viel text genannt erwähnt beschrieben aufgeführt gemäß laut seite artikel " +
        "what which who when where how why does do is are the of in and to for from under"
      ).split(" ")
    ),
    true
  );

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    var kept = new StopFilter(new LowerCaseFilter(words), GermanAnalyzer.getDefaultStopSet());
    var asked = new StopFilter(kept, FRAME);
    return new TokenStreamComponents(
      words,
      new SnowballFilter(new GermanNormalizationFilter(asked), new GermanStemmer())
    );
  }
}

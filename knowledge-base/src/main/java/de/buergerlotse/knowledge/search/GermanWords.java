package de.buergerlotse.knowledge.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.GermanStemmer;

/// German words as index terms: lower case, without stop words, umlaut spellings made equal, stemmed.
final class GermanWords extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return components();
  }

  static TokenStreamComponents components() {
    var words = new StandardTokenizer();
    var kept = new StopFilter(new LowerCaseFilter(words), GermanAnalyzer.getDefaultStopSet());
    var stems = new SnowballFilter(new GermanNormalizationFilter(kept), new GermanStemmer());
    return new TokenStreamComponents(words, stems);
  }
}

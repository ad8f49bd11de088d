package de.buergerlotse.knowledge.search;

import org.apache.lucene.analysis.Analyzer;

/// The terms of [GermanWords] in neighbouring pairs.
final class GermanWordPairs extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = GermanWords.components();
    return new TokenStreamComponents(words.getSource(), new NeighbouringWords(words.getTokenStream()));
  }
}

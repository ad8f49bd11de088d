package de.buergerlotse.knowledge.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// The best document of each article for one query, without an order of all hits: a page has dozens of sentences.
final class BestDocuments extends SimpleCollector {

  /// In place of a document where an article has none.
  static final int NONE = -1;

  private final int[] articleOfDocument;
  private final float[] scores;
  private final int[] documents;
  private int base;
  private @Nullable Scorable scorer;

  private BestDocuments(int[] articleOfDocument, int articles) {
    this.articleOfDocument = articleOfDocument;
    this.scores = new float[articles];
    this.documents = new int[articles];
    Arrays.fill(documents, NONE);
  }

  /// Collects for an index whose documents tell these articles; one thread reads it.
  static CollectorManager<BestDocuments, BestDocuments> of(int[] articleOfDocument, int articles) {
    return new CollectorManager<>() {
      @Override
      public BestDocuments newCollector() {
        return new BestDocuments(articleOfDocument, articles);
      }

      @Override
      public BestDocuments reduce(Collection<BestDocuments> collected) {
        return collected.iterator().next();
      }
    };
  }

  /// 0 for an article without a hit.
  float score(int article) {
    return scores[article];
  }

  int document(int article) {
    return documents[article];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public void collect(int document) throws IOException {
    if (scorer == null) return;
    var article = articleOfDocument[base + document];
    var score = scorer.score();
    if (documents[article] != NONE && score <= scores[article]) return;
    scores[article] = score;
    documents[article] = base + document;
  }
}

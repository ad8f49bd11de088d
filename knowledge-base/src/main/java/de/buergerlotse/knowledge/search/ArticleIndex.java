package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// The articles of one municipality, found by the words of a question.
///
/// A page counts by BM25 over all its words, by its one best passage and its best three sentences under its title, by words
/// that follow each other in the question and on the page, and by words the question puts in quotation marks where they
/// follow each other or are a whole title. The weights were chosen on questions made of words of the pages themselves.
public final class ArticleIndex {

  private static final int MOST_QUESTION_WORDS = 200;
  private static final int NO_PASSAGE = -1;
  /// About what the best page of a question scores by its words.
  private static final float NAMED_WEIGHT = 10;
  private static final float WINDOW_WEIGHT = 0.5f;
  private static final float PAIR_WEIGHT = 0.4f;
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);
  private static final Pattern QUOTED = Pattern.compile("['\"„‚»]([^'\"“‘«]{4,})['\"“‘«]");
  /// Words in the title, and the words of the whole page.
  private static final List<String> PAGE_FIELDS = List.of("title", "page");

  /// Pages of one score stay in the order in which they were given.
  private static final Comparator<Map.Entry<Integer, Found>> BEST_FIRST = Comparator.comparingDouble(
    (Map.Entry<Integer, Found> hit) -> -hit.getValue().score()
  ).thenComparingInt(Map.Entry::getKey);

  private final Analyzer questions = new LimitTokenCountAnalyzer(new QuestionWords(), MOST_QUESTION_WORDS);
  private final Analyzer questionPairs = new LimitTokenCountAnalyzer(new GermanWordPairs(), MOST_QUESTION_WORDS);
  private final List<Article> articles;
  private final int[] articleOfDocument;
  private final IndexSearcher searcher;

  private ArticleIndex(List<Article> articles, DirectoryReader reader) throws IOException {
    this.articles = articles;
    this.articleOfDocument = ArticleDocuments.articles(reader);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
  }

  public static ArticleIndex over(Collection<Article> articles) {
    var directory = new ByteBuffersDirectory();
    var settings = new IndexWriterConfig(ArticleDocuments.words()).setSimilarity(SIMILARITY);
    var ordered = List.copyOf(articles);
    try (var writer = new IndexWriter(directory, settings)) {
      for (var number = 0; number < ordered.size(); number++) ArticleDocuments.add(writer, number, ordered.get(number));
      writer.commit();
      return new ArticleIndex(ordered, DirectoryReader.open(directory));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// The best articles, best first; nothing for a question without a known word.
  public List<ArticleHit> search(String question, int limit) {
    var found = new HashMap<Integer, Found>();
    best("passage", question, found);
    hits(wordsOnThePage(question), (article, score, _) ->
      found.merge(article, new Found(score, NO_PASSAGE), Found::plus)
    );
    var windows = new HashMap<Integer, Found>();
    best("window", question, windows);
    windows.forEach((article, best) ->
      found.merge(article, new Found(WINDOW_WEIGHT * best.score(), NO_PASSAGE), Found::plus)
    );
    return found
      .entrySet()
      .stream()
      .sorted(BEST_FIRST)
      .limit(limit)
      .map(hit -> hit(articles.get(hit.getKey()), hit.getValue()))
      .toList();
  }

  private Query wordsOnThePage(String question) {
    var all = new BooleanQuery.Builder();
    addIfAny(all, anyWord("page", question));
    var pairs = new QueryBuilder(questionPairs).createBooleanQuery("pairs", question, BooleanClause.Occur.SHOULD);
    if (pairs != null) all.add(new BoostQuery(pairs, PAIR_WEIGHT), BooleanClause.Occur.SHOULD);
    var quoted = QUOTED.matcher(question);
    while (quoted.find()) addQuoted(all, quoted.group(1));
    return all.build();
  }

  /// The best articles among those in which every word of the question occurs, best first.
  public List<ArticleHit> searchAllWords(String question, int limit) {
    var words = new QueryBuilder(questions).createBooleanQuery("page", question, BooleanClause.Occur.MUST);
    if (words == null) return List.of();
    var complete = new HashSet<String>();
    hits(words, (article, _, _) -> complete.add(articles.get(article).id()));
    return search(question, articles.size())
      .stream()
      .filter(hit -> complete.contains(hit.id()))
      .limit(limit)
      .toList();
  }

  private ArticleHit hit(Article article, Found found) {
    return new ArticleHit(article.id(), article.title(), found.score(), excerpt(found.passage()));
  }

  private String excerpt(int passage) {
    if (passage == NO_PASSAGE) return "";
    try {
      return searcher.storedFields().document(passage).get("excerpt");
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// @param passage number of the document with the best passage
  private record Found(float score, int passage) {
    Found plus(Found other) {
      return new Found(score + other.score, passage == NO_PASSAGE ? other.passage : passage);
    }
  }

  private void best(String field, String question, Map<Integer, Found> found) {
    var words = anyWord(field, question);
    if (words == null) return;
    // Hits come best first: the first passage of an article is its best.
    hits(words, (article, score, document) -> found.putIfAbsent(article, new Found(score, document)));
  }

  private Query anyWord(String field, String question) {
    return new QueryBuilder(questions).createBooleanQuery(field, question, BooleanClause.Occur.SHOULD);
  }

  /// Words in quotation marks follow each other; where they are a whole title, that page is meant.
  private static void addQuoted(BooleanQuery.Builder all, String words) {
    PAGE_FIELDS.forEach(field -> addIfAny(all, phrase(field, words)));
    var named = new ConstantScoreQuery(new TermQuery(new Term("name", ArticleDocuments.bare(words))));
    all.add(new BoostQuery(named, NAMED_WEIGHT), BooleanClause.Occur.SHOULD);
  }

  private static Query phrase(String field, String words) {
    return new QueryBuilder(new GermanWords()).createPhraseQuery(field, words);
  }

  private static void addIfAny(BooleanQuery.Builder all, @Nullable Query query) {
    if (query != null) all.add(query, BooleanClause.Occur.SHOULD);
  }

  private interface HitReader {
    void read(int article, float score, int document);
  }

  private void hits(Query query, HitReader reader) {
    var all = searcher.getIndexReader().maxDoc();
    if (all == 0) return;
    try {
      for (var hit : searcher.search(query, all).scoreDocs) reader.read(articleOfDocument[hit.doc], hit.score, hit.doc);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }
}

package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.apache.lucene.search.MatchNoDocsQuery;
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
  /// About what the best page of a question scores by its words.
  private static final float NAMED_WEIGHT = 10;
  private static final float WINDOW_WEIGHT = 0.5f;
  private static final float PAIR_WEIGHT = 0.4f;
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);
  private static final Pattern QUOTED = Pattern.compile("['\"„‚»]([^'\"“‘«]{4,})['\"“‘«]");
  /// Words in the title, and the words of the whole page.
  private static final List<String> PAGE_FIELDS = List.of("title", "page");

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
    var passages = best(anyWord("passage", question));
    var pages = best(wordsOnThePage(question));
    var windows = best(anyWord("window", question));
    var scores = new float[articles.size()];
    for (var article = 0; article < scores.length; article++) {
      scores[article] = passages.score(article) + pages.score(article) + WINDOW_WEIGHT * windows.score(article);
    }
    return IntStream.range(0, scores.length)
      .filter(article -> scores[article] > 0)
      .boxed()
      // Pages of one score stay in the order in which they were given.
      .sorted(Comparator.comparingDouble(article -> -scores[article]))
      .limit(limit)
      .map(article -> hit(articles.get(article), scores[article], passages.document(article)))
      .toList();
  }

  private Query wordsOnThePage(String question) {
    var all = new BooleanQuery.Builder();
    all.add(anyWord("page", question), BooleanClause.Occur.SHOULD);
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
    var complete = best(words);
    var ids = new HashSet<String>();
    for (var article = 0; article < articles.size(); article++) {
      if (complete.document(article) != BestDocuments.NONE) ids.add(articles.get(article).id());
    }
    return search(question, articles.size())
      .stream()
      .filter(hit -> ids.contains(hit.id()))
      .limit(limit)
      .toList();
  }

  /// @param passage number of the document with its best passage
  private ArticleHit hit(Article article, float score, int passage) {
    return new ArticleHit(article.id(), article.title(), score, excerpt(passage));
  }

  private String excerpt(int passage) {
    if (passage == BestDocuments.NONE) return "";
    try {
      return searcher.storedFields().document(passage).get("excerpt");
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private Query anyWord(String field, String question) {
    var words = new QueryBuilder(questions).createBooleanQuery(field, question, BooleanClause.Occur.SHOULD);
    return words == null ? new MatchNoDocsQuery("no known word") : words;
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

  private BestDocuments best(Query query) {
    try {
      return searcher.search(query, BestDocuments.of(articleOfDocument, articles.size()));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }
}

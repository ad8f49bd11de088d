package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
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
/// A page counts by BM25 over all its words, by its one best passage under its title, and by words the question puts in
/// quotation marks where they follow each other or are a whole title.
public final class ArticleIndex {

  private static final int MOST_QUESTION_WORDS = 200;
  private static final int EXCERPT_LENGTH = 240;
  /// About what the best page of a question scores by its words.
  private static final float NAMED_WEIGHT = 10;
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);
  private static final Pattern QUOTED = Pattern.compile("['\"„‚»]([^'\"“‘«]{4,})['\"“‘«]");
  /// Words in the title, and the words of the whole page.
  private static final List<String> PAGE_FIELDS = List.of("title", "page");

  /// Pages of one score stay in the order in which they were given.
  private static final Comparator<Map.Entry<Integer, Found>> BEST_FIRST = Comparator.comparingDouble(
    (Map.Entry<Integer, Found> hit) -> -hit.getValue().score()
  ).thenComparingInt(Map.Entry::getKey);

  private final Analyzer questions = new LimitTokenCountAnalyzer(new QuestionWords(), MOST_QUESTION_WORDS);
  private final List<Article> articles;
  private final IndexSearcher searcher;

  private ArticleIndex(List<Article> articles, DirectoryReader reader) {
    this.articles = articles;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
  }

  public static ArticleIndex over(Collection<Article> articles) {
    var directory = new ByteBuffersDirectory();
    var settings = new IndexWriterConfig(new GermanWords()).setSimilarity(SIMILARITY);
    var ordered = List.copyOf(articles);
    try (var writer = new IndexWriter(directory, settings)) {
      for (var number = 0; number < ordered.size(); number++) addDocuments(writer, number, ordered.get(number));
      writer.commit();
      return new ArticleIndex(ordered, DirectoryReader.open(directory));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static void addDocuments(IndexWriter writer, int number, Article article) throws IOException {
    var page = new Document();
    page.add(new StoredField("article", number));
    page.add(new StringField("name", bare(article.title()), Field.Store.NO));
    page.add(new TextField("title", article.title(), Field.Store.NO));
    page.add(new TextField("page", article.title() + "\n" + article.text(), Field.Store.NO));
    writer.addDocument(page);
    for (var text : Passages.of(article)) {
      var passage = new Document();
      passage.add(new StoredField("article", number));
      passage.add(new StoredField("excerpt", text.substring(0, Math.min(EXCERPT_LENGTH, text.length()))));
      passage.add(new TextField("passage", article.title() + "\n" + text, Field.Store.NO));
      writer.addDocument(passage);
    }
  }

  /// The best articles, best first; nothing for a question without a known word.
  public List<ArticleHit> search(String question, int limit) {
    var found = new HashMap<Integer, Found>();
    best("passage", question, found);
    var quoted = QUOTED.matcher(question);
    var phrases = new BooleanQuery.Builder();
    addIfAny(phrases, anyWord("page", question));
    while (quoted.find()) addQuoted(phrases, quoted.group(1));
    hits(phrases.build(), (article, score, _) -> found.merge(article, new Found(score, ""), Found::plus));
    return found
      .entrySet()
      .stream()
      .sorted(BEST_FIRST)
      .limit(limit)
      .map(hit -> hit(articles.get(hit.getKey()), hit.getValue()))
      .toList();
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

  private static ArticleHit hit(Article article, Found found) {
    return new ArticleHit(article.id(), article.title(), found.score(), found.excerpt());
  }

  private record Found(float score, String excerpt) {
    Found plus(Found other) {
      return new Found(score + other.score, excerpt.isEmpty() ? other.excerpt : excerpt);
    }
  }

  private void best(String field, String question, Map<Integer, Found> found) {
    var words = anyWord(field, question);
    if (words == null) return;
    // Hits come best first: the first passage of an article is its best.
    hits(words, (article, score, excerpt) -> found.putIfAbsent(article, new Found(score, excerpt)));
  }

  private Query anyWord(String field, String question) {
    return new QueryBuilder(questions).createBooleanQuery(field, question, BooleanClause.Occur.SHOULD);
  }

  /// Words in quotation marks follow each other; where they are a whole title, that page is meant.
  private static void addQuoted(BooleanQuery.Builder all, String words) {
    PAGE_FIELDS.forEach(field -> addIfAny(all, phrase(field, words)));
    var named = new ConstantScoreQuery(new TermQuery(new Term("name", bare(words))));
    all.add(new BoostQuery(named, NAMED_WEIGHT), BooleanClause.Occur.SHOULD);
  }

  private static String bare(String title) {
    return title.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Query phrase(String field, String words) {
    return new QueryBuilder(new GermanWords()).createPhraseQuery(field, words);
  }

  private static void addIfAny(BooleanQuery.Builder all, @Nullable Query query) {
    if (query != null) all.add(query, BooleanClause.Occur.SHOULD);
  }

  private interface HitReader {
    void read(int article, float score, String excerpt);
  }

  private void hits(Query query, HitReader reader) {
    var all = searcher.getIndexReader().maxDoc();
    if (all == 0) return;
    try {
      var documents = searcher.storedFields();
      for (var hit : searcher.search(query, all).scoreDocs) {
        var document = documents.document(hit.doc);
        var excerpt = document.get("excerpt");
        reader.read(document.getField("article").numericValue().intValue(), hit.score, excerpt == null ? "" : excerpt);
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }
}

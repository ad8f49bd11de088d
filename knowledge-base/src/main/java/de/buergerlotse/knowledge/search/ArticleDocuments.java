package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.article.Article;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.DocIdSetIterator;

/// What the index of articles holds of one: a document for the page (`title`, `name`, `page`, `pairs`), one for each
/// `passage` and one for each `window` of sentences; all of them tell the number of their article.
final class ArticleDocuments {

  private static final int EXCERPT_LENGTH = 240;

  private ArticleDocuments() {}

  static Analyzer words() {
    return new PerFieldAnalyzerWrapper(new GermanWords(), Map.of("pairs", new GermanWordPairs()));
  }

  static void add(IndexWriter writer, int number, Article article) throws IOException {
    var whole = article.title() + "\n" + article.text();
    var page = of(number);
    page.add(new StringField("name", bare(article.title()), Field.Store.NO));
    page.add(new TextField("title", article.title(), Field.Store.NO));
    page.add(new TextField("page", whole, Field.Store.NO));
    page.add(new TextField("pairs", whole, Field.Store.NO));
    writer.addDocument(page);
    for (var text : Passages.of(article)) {
      var passage = of(number);
      passage.add(new StoredField("excerpt", text.substring(0, Math.min(EXCERPT_LENGTH, text.length()))));
      passage.add(new TextField("passage", article.title() + "\n" + text, Field.Store.NO));
      writer.addDocument(passage);
    }
    for (var text : Passages.windows(article)) {
      var window = of(number);
      window.add(new TextField("window", article.title() + "\n" + text, Field.Store.NO));
      writer.addDocument(window);
    }
  }

  private static Document of(int number) {
    var document = new Document();
    document.add(new NumericDocValuesField("article", number));
    return document;
  }

  /// The number of the article for each document of an index.
  static int[] articles(IndexReader reader) throws IOException {
    var articles = new int[reader.maxDoc()];
    for (var leaf : reader.leaves()) {
      var numbers = leaf.reader().getNumericDocValues("article");
      while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        articles[leaf.docBase + numbers.docID()] = (int) numbers.longValue();
      }
    }
    return articles;
  }

  /// A title by its letters and figures alone.
  static String bare(String title) {
    return title.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

package de.buergerlotse.knowledge.search;

import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The published answers of one municipality, found by the words of a question.
public final class SearchIndex {

  private static final int EXCERPT_LENGTH = 240;
  /// The service's names say more than any one word of a text (chosen on the development questions).
  private static final float NAME_WEIGHT = 2.5f;

  private static final String GERMAN_NAMES = WordsOfLanguage.field("names", Variant.PLAIN);

  /// Lucene refuses queries of more than 1,024 words; a question has said what it wants long before.
  private static final int MOST_QUESTION_WORDS = 200;

  private final Analyzer analyzer = new LimitTokenCountAnalyzer(new WordsOfLanguage(), MOST_QUESTION_WORDS);
  private final IndexSearcher searcher;

  private SearchIndex(DirectoryReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /// Indexes every answer in every variant that is not stale.
  ///
  /// @param words further words by which a service is known, found like its name
  public static SearchIndex over(Collection<PublicService> services, Function<ServiceId, List<String>> words) {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WordsOfLanguage()))) {
      for (var service : services) {
        var names = service.name().plain() + "\n" + String.join("\n", words.apply(service.id()));
        for (var answer : service.answers()) {
          if (!service.isStale(answer)) writer.addDocument(document(service, answer, names));
        }
      }
      writer.commit();
      return new SearchIndex(DirectoryReader.open(directory));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /// The best answers of one variant, best first; nothing for a question without a known word.
  public List<SearchHit> search(String question, Variant variant, int limit) {
    var query = new BooleanQuery.Builder()
      .add(new TermQuery(new Term("variant", variant.tag())), BooleanClause.Occur.FILTER)
      .setMinimumNumberShouldMatch(1);
    addAnyWord(query, WordsOfLanguage.field("text", variant), question, 1);
    addAnyWord(query, WordsOfLanguage.field("names", variant), question, NAME_WEIGHT);
    // Who asks in English often knows the German name.
    if (!variant.isGerman()) addAnyWord(query, GERMAN_NAMES, question, NAME_WEIGHT);
    var all = query.build();
    return all.clauses().size() < 2 ? List.of() : hits(all, limit);
  }

  private void addAnyWord(BooleanQuery.Builder all, String field, String question, float weight) {
    var words = new QueryBuilder(analyzer).createBooleanQuery(field, question, BooleanClause.Occur.SHOULD);
    if (words != null) all.add(new BoostQuery(words, weight), BooleanClause.Occur.SHOULD);
  }

  private List<SearchHit> hits(Query query, int limit) {
    try {
      var found = new ArrayList<SearchHit>();
      var documents = searcher.storedFields();
      for (var hit : searcher.search(query, limit).scoreDocs) {
        var document = documents.document(hit.doc);
        found.add(
          new SearchHit(
            new ServiceId(document.get("service")),
            Aspect.of(document.get("aspect")),
            Variant.of(document.get("variant")),
            hit.score,
            document.get("excerpt")
          )
        );
      }
      return List.copyOf(found);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static Document document(PublicService service, Answer answer, String names) {
    var text = readable(service, answer);
    var document = new Document();
    document.add(new StringField("variant", answer.variant().tag(), Field.Store.YES));
    document.add(new StoredField("service", service.id().slug()));
    document.add(new StoredField("aspect", answer.aspect().key()));
    document.add(new StoredField("excerpt", text.substring(0, Math.min(EXCERPT_LENGTH, text.length()))));
    document.add(new TextField(WordsOfLanguage.field("text", answer.variant()), text, Field.Store.NO));
    document.add(new TextField(GERMAN_NAMES, names, Field.Store.NO));
    service
      .name()
      .find(answer.variant())
      .filter(_ -> !answer.variant().isGerman())
      .ifPresent(name ->
        document.add(new TextField(WordsOfLanguage.field("names", answer.variant()), name, Field.Store.NO))
      );
    return document;
  }

  /// The answer as one text; the middle dots of Leichte Sprache are taken out so that whole words are found.
  private static String readable(PublicService service, Answer answer) {
    var text = new StringBuilder();
    for (var part : AnswerText.parts(answer, service.facts())) {
      switch (part) {
        case AnswerText.Part.Paragraph(var paragraph) -> text.append(paragraph).append('\n');
        case AnswerText.Part.Enumeration(_, var items) -> text.append(String.join("\n", items)).append('\n');
      }
    }
    return text.toString().replace("·", "").strip();
  }
}

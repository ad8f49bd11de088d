package de.buergerlotse.knowledge.markdown;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.exchange.ImportTally;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Imports every `.md` file of a folder as an article; the file's name is its id.
public final class MarkdownImport {

  private static final long LARGEST_PAGE = 2_000_000;
  private static final String ENDING = ".md";

  private final ArticleStore store;

  public MarkdownImport(ArticleStore store) {
    this.store = store;
  }

  /// @throws ImportException when the folder cannot be read; nothing was changed then
  public ImportReport importFolder(Path folder, MunicipalityId municipality) {
    var tally = new ImportTally();
    var before = articles(municipality);
    var changed = new ArrayList<Article>();
    for (var file : files(folder)) {
      read(file, municipality, tally)
        .filter(article -> tally.compare(Optional.ofNullable(before.get(article.id())), article))
        .ifPresent(changed::add);
    }
    store.save(changed);
    return tally.report();
  }

  private Map<String, Article> articles(MunicipalityId municipality) {
    return store.listArticles(municipality).stream().collect(Collectors.toMap(Article::id, Function.identity()));
  }

  private static List<Path> files(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries
        .filter(entry -> entry.toString().endsWith(ENDING))
        .sorted()
        .toList();
    } catch (IOException unreadable) {
      throw new ImportException("Der Ordner ist nicht lesbar: " + folder, unreadable);
    }
  }

  private static Optional<Article> read(Path file, MunicipalityId municipality, ImportTally tally) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_PAGE) return skip(tally, name, "größer als 2 MB");
      var id = name.substring(0, name.length() - ENDING.length());
      var page = MarkdownPage.read(id.replace('_', ' '), Files.readString(file));
      if (page.text().isBlank()) return skip(tally, name, "enthält keinen Text");
      return Optional.of(
        new Article(id, municipality, page.title(), page.headings(), page.text(), page.source(), page.variant())
      );
    } catch (CharacterCodingException notUtf8) {
      return skip(tally, name, "ist nicht in UTF-8 geschrieben");
    } catch (IOException unreadable) {
      return skip(tally, name, "ist nicht lesbar");
    } catch (IllegalArgumentException wrong) {
      return skip(tally, name, String.valueOf(wrong.getMessage()));
    }
  }

  private static Optional<Article> skip(ImportTally tally, String file, String why) {
    tally.skip(file, why);
    return Optional.empty();
  }
}

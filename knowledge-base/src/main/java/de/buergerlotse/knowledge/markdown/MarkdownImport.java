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
import java.util.stream.Collectors;

/// Imports every `.md` file of a folder as an article; the file's name is its id.
public final class MarkdownImport {

  private static final long LARGEST_PAGE = 2_000_000;
  private static final String ENDING = ".md";

  private final ArticleStore store;

  public MarkdownImport(ArticleStore store) {
    this.store = store;
  }

  /// @param approved whether an editor has said that citizens may find the pages; without that they wait
  /// @throws ImportException when the folder cannot be read; nothing was changed then
  public ImportReport importFolder(Path folder, MunicipalityId municipality, boolean approved) {
    var tally = new ImportTally();
    var before = articles(municipality);
    var changed = new ArrayList<Article>();
    for (var file : files(folder)) {
      read(file, municipality, tally)
        .map(article -> article.withPublished(approved))
        .filter(article -> tally.compare(known(before, article), article))
        .ifPresent(changed::add);
    }
    store.save(changed);
    return tally.report();
  }

  /// Per id the published page and then the one that waits.
  private Map<String, List<Article>> articles(MunicipalityId municipality) {
    return store.listArticles(municipality).stream().collect(Collectors.groupingBy(Article::id));
  }

  /// What the page is compared with: its last version. Published pages stay so when they come again unchanged, and a
  /// page whose approval is new has changed.
  private static Optional<Article> known(Map<String, List<Article>> before, Article article) {
    var versions = before.getOrDefault(article.id(), List.of());
    if (versions.isEmpty()) return Optional.empty();
    var last = versions.getLast();
    return Optional.of(article.published() ? last : last.withPublished(false));
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
        new Article(id, municipality, page.title(), page.headings(), page.text(), page.source(), page.variant(), false)
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

package de.buergerlotse.knowledge.benchmark;

import de.buergerlotse.knowledge.article.ArticlesInMemory;
import de.buergerlotse.knowledge.markdown.MarkdownImport;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.search.ArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Imports the pages of `amt24` as articles and asks the index which page answers each question. Needs the folder of
/// the development data in `BUERGERLOTSE_BENCH_DATA`, and says so where it is missing.
public final class ArticleBenchmark {

  private ArticleBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var place = System.getenv("BUERGERLOTSE_BENCH_DATA");
    if (place == null || !Files.isDirectory(Path.of(place, "amt24"))) {
      System.out.println("skipped: articles and article search, BUERGERLOTSE_BENCH_DATA has no folder amt24");
      return;
    }
    var data = Path.of(place, "amt24");
    var store = new ArticlesInMemory();
    var town = new MunicipalityId("amt24");
    var start = System.nanoTime();
    var report = new MarkdownImport(store).importFolder(data.resolve("pages"), town, true);
    var index = ArticleIndex.over(store.listArticles(town));
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "imported and indexed: %d in %.1f s%n%s", report.created(), seconds, report.text());
    var questions = arguments.length > 0 ? Path.of(arguments[0]) : data.resolve("questions_dev.tsv");
    tellRanks(index, Files.readAllLines(questions).stream().skip(1).toList());
  }

  private static void tellRanks(ArticleIndex index, List<String> lines) {
    var first = 0;
    var amongThree = 0;
    for (var line : lines) {
      var columns = line.split("\t");
      var ids = index
        .search(columns[0], 3)
        .stream()
        .map(hit -> bare(hit.id()))
        .toList();
      var page = bare(columns[1]);
      if (ids.contains(page)) amongThree++;
      if (!ids.isEmpty() && ids.getFirst().equals(page)) first++;
      else System.out.println("missed: " + columns[0] + " | " + columns[1] + " | " + ids);
    }
    System.out.println("right page first: " + first + " of " + lines.size() + ", among three: " + amongThree);
  }

  /// The data spell the names of pages with spaces, files with underscores.
  private static String bare(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.GERMAN);
  }
}

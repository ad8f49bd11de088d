package de.buergerlotse.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIndexTest {

  private static final ArticleIndex INDEX = ArticleIndex.over(
    List.of(
      article("Testament", "Wer ein Testament schreibt, unterschreibt es eigenhändig."),
      article(
        "Erbvertrag",
        "Einen Erbvertrag schließt man beim Notar.\n\n" + "Füllung. ".repeat(300) + "\n\nRücktritt."
      ),
      article("Familie", "Kinder haben Rechte. Ein Beruf auch."),
      article("Kinder und Beruf", "Siehe dort.")
    )
  );

  @Test
  void findsAPageByItsWords() {
    assertEquals("Testament", best("Wer muss das Testament unterschreiben?").id());
  }

  @Test
  void findsAPageByItsTitleInQuotationMarks() {
    assertEquals("Kinder und Beruf", best("Was steht unter dem Titel 'Kinder und Beruf'?").id());
  }

  @Test
  void showsTheBestPassage() {
    assertTrue(best("Rücktritt").excerpt().contains("Rücktritt"), best("Rücktritt").excerpt());
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "?", "welche im Text genannt", "Quantenphysik", "''''", "'und oder'" })
  void findsNothingWithoutAKnownWord(String question) {
    assertEquals(List.of(), INDEX.search(question, 3));
  }

  @Test
  void prefersThePageThatSaysItInOneBreath() {
    var index = ArticleIndex.over(
      List.of(
        article("Anfang", "Ein Hund bellt. Das Wetter ist gut. Es regnet nicht. Wir gehen. Eine Steuer ist teuer."),
        article("Zweites", "Ein Hund kostet Steuer. Das Wetter ist gut. Es regnet nicht. Wir gehen. Alles ist teuer.")
      )
    );
    assertEquals("Zweites", index.search("Kostet ein Hund Steuer?", 1).getFirst().id());
  }

  @Test
  void prefersThePageWhereTheWordsFollowEachOther() {
    var index = ArticleIndex.over(
      List.of(
        article("Gericht", "Das Gericht hilft der Familie sehr."),
        article("Familie", "Der Familie hilft das Gericht sehr.")
      )
    );
    assertEquals("Familie", index.search("Familie hilft Gericht", 1).getFirst().id());
  }

  @Test
  void givesNoMoreThanAskedFor() {
    assertEquals(1, INDEX.search("Kinder Testament", 1).size());
  }

  @Test
  void takesAQuestionOfThousandsOfWords() {
    assertEquals("Testament", best("Testament " + "wort ".repeat(5_000)).id());
  }

  @Test
  void searchesNothingOfNothing() {
    assertEquals(List.of(), ArticleIndex.over(List.of()).search("Hund", 3));
  }

  @Test
  void findsOnlyPagesWithEveryWordWhereAllAreAsked() {
    var index = ArticleIndex.over(
      List.of(article("Hunde", "Hunde an der Leine."), article("Katzen", "Katzen im Haus."))
    );
    assertEquals(
      List.of("Hunde"),
      index.searchAllWords("Welche Hunde an der Leine?", 5).stream().map(ArticleHit::title).toList()
    );
    assertEquals(List.of(), index.searchAllWords("Hunde im Haus der Katzen", 5));
    assertEquals(List.of(), index.searchAllWords("was ist das", 5));
  }

  private static ArticleHit best(String question) {
    return INDEX.search(question, 3).getFirst();
  }

  private static Article article(String title, String text) {
    return new Article(title, new MunicipalityId("stadt"), title, List.of(), text, "", Variant.PLAIN, true);
  }
}

package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.bot.understanding.SmallTown;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchStepTest {

  private static final KnowledgeSnapshot TOWN = SmallTown.snapshot(
    new Pages(List.of(page("Einhornreiten", true), page("Drachensteigen", false)))
  );

  @Test
  void showsAPublishedPageWhereNoServiceIsFound() {
    var outcome = assertInstanceOf(TurnOutcome.Declined.class, decide("Einhornreiten im Wiesengrund").orElseThrow());
    var page = (Block.Text) outcome.reply().blocks().get(1);
    assertEquals("Einhornreiten\nEinhornreiten gibt es im Wiesengrund. …", page.text());
  }

  @Test
  void neverShowsAPageThatWaitsForAnEditor() {
    assertEquals(Optional.empty(), decide("Drachensteigen im Wiesengrund"));
  }

  @Test
  void showsNoPageThatLacksAWordOfTheQuestion() {
    assertEquals(Optional.empty(), decide("Einhornreiten im Hafenbecken"));
  }

  private static Optional<TurnOutcome> decide(String text) {
    var state = DialogueState.start(Variant.PLAIN);
    var composer = new ReplyComposer(TOWN, SmallTown.general());
    var said = new TurnInput.Said(text);
    return new SearchStep().decide(
      new Turn(said, state, TOWN, SmallTown.understander(), composer, TurnMoment.on(LocalDate.of(2026, 11, 23)))
    );
  }

  private static Article page(String title, boolean published) {
    var text = title + " gibt es im Wiesengrund.";
    var town = new MunicipalityId("musterstadt");
    return new Article(title, town, title, List.of(), text, "", Variant.PLAIN, published);
  }

  private record Pages(List<Article> pages) implements ArticleStore {
    @Override
    public List<Article> listArticles(MunicipalityId municipality) {
      return pages
        .stream()
        .filter(page -> page.municipality().equals(municipality))
        .toList();
    }

    @Override
    public void save(List<Article> articles) {
      throw new UnsupportedOperationException();
    }
  }
}

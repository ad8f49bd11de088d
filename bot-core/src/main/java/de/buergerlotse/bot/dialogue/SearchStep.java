package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.search.SearchHit;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was not understood may still be found by its words: a few hits are offered, none is claimed to be the answer.
final class SearchStep implements TurnStep {

  private static final int MOST_HITS = 3;
  private static final int MOST_ARTICLES = 2;
  /// One word of a long text is found in nearly every municipality's texts and says nothing.
  private static final int LONGEST_QUERY = 6;
  private static final float GOOD_SCORE = 14f;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    var query = turn.text().filter(text -> Words.of(text).size() <= LONGEST_QUERY);
    return query.flatMap(text -> services(turn, text)).or(() -> query.flatMap(text -> articles(turn, text)));
  }

  private static Optional<TurnOutcome> services(Turn turn, String text) {
    var candidates = found(turn, text);
    if (candidates.isEmpty()) return Optional.empty();
    var reply = turn.composer().searchFound(candidates, turn.variant());
    return Optional.of(new TurnOutcome.Clarified(reply, turn.heard().offering(candidates)));
  }

  /// Only pages in which every word of the question occurs: the scores of pages are not comparable between towns.
  private static Optional<TurnOutcome> articles(Turn turn, String text) {
    var hits = turn.snapshot().articles().searchAllWords(text, MOST_ARTICLES);
    if (hits.isEmpty()) return Optional.empty();
    return Optional.of(
      new TurnOutcome.Declined(turn.composer().articlesFound(hits, turn.variant()), turn.state().aside())
    );
  }

  private static List<Candidate> found(Turn turn, String text) {
    return turn
      .snapshot()
      .search()
      .search(text, Variant.PLAIN, 2 * MOST_HITS)
      .stream()
      .filter(hit -> hit.score() >= GOOD_SCORE)
      .collect(Collectors.toMap(SearchHit::service, hit -> hit, (first, _) -> first, java.util.LinkedHashMap::new))
      .values()
      .stream()
      .limit(MOST_HITS)
      .map(hit -> new Candidate(hit.service(), hit.aspect(), 0.0))
      .toList();
  }
}

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
  /// One word of a long text is found in nearly every municipality's texts and says nothing.
  private static final int LONGEST_QUERY = 6;
  private static final float GOOD_SCORE = 14f;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .text()
      .filter(text -> Words.of(text).size() <= LONGEST_QUERY)
      .map(text -> found(turn, text))
      .filter(candidates -> !candidates.isEmpty())
      .map(candidates -> {
        var reply = turn.composer().searchFound(candidates, turn.variant());
        return new TurnOutcome.Clarified(reply, turn.state().offering(candidates));
      });
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

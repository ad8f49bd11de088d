package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.search.SearchHit;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/// What bot and search make of the questions of a month. Asking them takes seconds, so it is remembered for each bot as long
/// as the questions stay the same.
@Singleton
class ComparedMonths {

  private final AskedQuestions questions;
  private final Map<BotTurn, Map<YearMonth, Remembered>> remembered = new WeakHashMap<>();

  ComparedMonths(AskedQuestions questions) {
    this.questions = questions;
  }

  /// How much of what was asked got an answer, and how much of what is known got the right one.
  ///
  /// @param helpful share of those that citizens rated, 0 to 1; nothing where nobody did
  record Month(int asked, Map<String, Integer> knownBy, Tally bot, Tally search, Optional<Double> helpful) {}

  /// @param known questions of which somebody said which service was meant
  record Tally(int asked, int answered, int known, int right) {}

  private record Remembered(List<AskedQuestions.Kept> asked, Month month) {}

  Month of(MunicipalityId town, BotTurn bot, YearMonth month, int atMost) {
    var zone = bot.snapshot().municipality().timeZone();
    var asked = questions.listKept(
      town,
      month.atDay(1).atStartOfDay(zone).toInstant(),
      month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
      atMost
    );
    var known = months(bot);
    var before = known.get(month);
    if (before != null && before.asked().equals(asked)) return before.month();
    var counted = counted(bot, asked);
    known.put(month, new Remembered(asked, counted));
    return counted;
  }

  private Map<YearMonth, Remembered> months(BotTurn bot) {
    synchronized (remembered) {
      return remembered.computeIfAbsent(bot, _ -> new ConcurrentHashMap<>());
    }
  }

  private static Month counted(BotTurn bot, List<AskedQuestions.Kept> asked) {
    var knownBy = new TreeMap<String, Integer>();
    asked.forEach(question -> question.knownBy().ifPresent(by -> knownBy.merge(by, 1, Integer::sum)));
    var ofBot = new Counting();
    var ofSearch = new Counting();
    for (var question : asked) {
      ofBot.add(answer(bot, question.text()), question.known());
      ofSearch.add(firstHit(bot, question.text()), question.known());
    }
    return new Month(asked.size(), knownBy, ofBot.tally(), ofSearch.tally(), helpful(asked));
  }

  private static Optional<Double> helpful(List<AskedQuestions.Kept> asked) {
    var rated = asked
      .stream()
      .flatMap(question -> question.helpful().stream())
      .mapToDouble(helpful -> helpful ? 1 : 0)
      .average();
    return rated.isPresent() ? Optional.of(rated.getAsDouble()) : Optional.empty();
  }

  private static Optional<ServiceId> answer(BotTurn bot, String text) {
    return bot.understand(text).decision() instanceof Decision.Answer(var candidate)
      ? Optional.of(candidate.service())
      : Optional.empty();
  }

  private static Optional<ServiceId> firstHit(BotTurn bot, String text) {
    return bot.snapshot().search().search(text, Variant.PLAIN, 1).stream().map(SearchHit::service).findFirst();
  }

  /// Counts for one of the two.
  private static final class Counting {

    private int asked;
    private int answered;
    private int known;
    private int right;

    void add(Optional<ServiceId> answer, Optional<ServiceId> meant) {
      asked++;
      if (answer.isPresent()) answered++;
      if (meant.isEmpty()) return;
      known++;
      if (answer.equals(meant)) right++;
    }

    Tally tally() {
      return new Tally(asked, answered, known, right);
    }
  }
}

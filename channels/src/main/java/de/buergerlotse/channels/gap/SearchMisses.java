package de.buergerlotse.channels.gap;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searches that found nothing, on their way to the editors: nobody who searches waits for them to be kept.
@Singleton
public final class SearchMisses {

  private static final Logger LOG = LoggerFactory.getLogger(SearchMisses.class);
  /// More in a few seconds is a program that tries words.
  private static final int MOST_WAITING = 500;
  private static final int LONGEST = 300;
  private final ArrayBlockingQueue<Miss> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AskedQuestions questions;
  private final Clock clock;

  SearchMisses(AskedQuestions questions, Clock clock) {
    this.questions = questions;
    this.clock = clock;
  }

  private record Miss(MunicipalityId municipality, Variant language, String words, Instant at) {}

  /// Takes a search; what is too much is forgotten.
  public void missed(MunicipalityId municipality, Variant language, String words) {
    if (words.isBlank()) return;
    var text = words.strip();
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var _ = waiting.offer(new Miss(municipality, language, cut, clock.instant()));
  }

  /// Keeps what waits.
  @Scheduled(fixedDelay = "5s", initialDelay = "5s")
  @PreDestroy
  void keep() {
    var taken = new ArrayList<Miss>();
    waiting.drainTo(taken);
    try {
      taken.forEach(miss -> questions.keepSearch(miss.municipality(), miss.language(), miss.words(), miss.at()));
    } catch (RuntimeException unavailable) {
      LOG.warn("{} searches without result could not be kept: {}", taken.size(), unavailable.toString());
    }
  }
}

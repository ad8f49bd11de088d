package de.buergerlotse.channels.statistics;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The figures of a municipality's service centre.
@Singleton
final class Cockpit {

  private static final long INTERVAL = Duration.ofMinutes(15).toSeconds();
  private static final String UNKNOWN = "unbekannt";
  private final ContactEvents events;
  private final KnowledgeBase knowledge;
  private final Promise promise;
  private final Clock clock;

  Cockpit(ContactEvents events, KnowledgeBase knowledge, Promise promise, Clock clock) {
    this.events = events;
    this.knowledge = knowledge;
    this.promise = promise;
    this.clock = clock;
  }

  /// By what contacts are parted into groups.
  enum By {
    CHANNEL,
    QUEUE,
    SERVICE,
    /// A quarter of an hour, in which a contact began.
    INTERVAL,
    /// The day on which a contact began, where the municipality is.
    DAY;

    static Optional<By> find(String key) {
      for (var by : values()) if (by.key().equals(key)) return Optional.of(by);
      return Optional.empty();
    }

    /// The name in the public interface.
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Which contacts are asked about.
  ///
  /// @param from the first moment
  /// @param to the moment after the last
  /// @param only the one group of each kind that is asked about; none for all
  record Question(Instant from, Instant to, By by, Map<By, String> only) {
    Question {
      // In a fixed order: the same filters always leave the same, however they were named.
      var ordered = new EnumMap<By, String>(By.class);
      ordered.putAll(only);
      only = Collections.unmodifiableMap(ordered);
    }

    static Question of(Instant from, Instant to, By by) {
      return new Question(from, to, by, Map.of());
    }
  }

  /// What is told of a time.
  ///
  /// @param from the first moment
  /// @param to the moment after the last
  /// @param total nothing when there were too few contacts to tell of
  record Report(Instant from, Instant to, Optional<Figures> total, List<Group> groups, Promise promise) {
    Report {
      groups = List.copyOf(groups);
    }
  }

  /// The figures of a group.
  ///
  /// @param figures nothing when there were too few contacts to tell of
  record Group(String key, Optional<Figures> figures) {}

  Report report(MunicipalityId municipality, Question question) {
    var all = events.list(municipality, question.from(), question.to());
    return report(all, question, zoneOf(municipality), promise, clock.instant());
  }

  private ZoneId zoneOf(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .map(snapshot -> snapshot.municipality().timeZone())
      .orElse(ZoneId.of("Europe/Berlin"));
  }

  /// @param all events of contacts, each contact's together and in order
  /// @param zone by whose days contacts are parted
  static Report report(List<ContactEvent> all, Question question, ZoneId zone, Promise promise, Instant now) {
    var from = question.from();
    var to = question.to();
    var began = stories(all)
      .stream()
      .filter(story -> !story.began().isBefore(from) && story.began().isBefore(to))
      .toList();
    var narrowed = narrowed(began, question.only(), zone);
    if (narrowed.isEmpty()) return new Report(from, to, Optional.empty(), List.of(), promise);
    var stories = narrowed.get();
    var groups = grouped(stories, question.by(), zone);
    var hidden = hidden(groups);
    var few = !stories.isEmpty() && stories.size() < SmallGroups.LEAST;
    return new Report(
      from,
      to,
      Figures.findUnlessHidden(few, stories, promise, now),
      groups
        .entrySet()
        .stream()
        .map(group ->
          new Group(
            group.getKey(),
            Figures.findUnlessHidden(hidden.contains(group.getKey()), group.getValue(), promise, now)
          )
        )
        .toList(),
      promise
    );
  }

  /// The contacts of which only some are asked about; nothing when they are hidden among the others: what the filter leaves
  /// could else be subtracted from what was told before.
  private static Optional<List<ContactStory>> narrowed(List<ContactStory> all, Map<By, String> only, ZoneId zone) {
    var left = all;
    for (var filter : only.entrySet()) {
      var groups = grouped(left, filter.getKey(), zone);
      if (hidden(groups).contains(filter.getValue())) return Optional.empty();
      left = groups.getOrDefault(filter.getValue(), List.of());
    }
    return Optional.of(left);
  }

  private static Map<String, List<ContactStory>> grouped(List<ContactStory> stories, By by, ZoneId zone) {
    return stories
      .stream()
      .collect(Collectors.groupingBy(story -> key(story, by, zone), TreeMap::new, Collectors.toList()));
  }

  private static Set<String> hidden(Map<String, List<ContactStory>> groups) {
    return SmallGroups.hidden(
      groups
        .entrySet()
        .stream()
        .collect(Collectors.toMap(group -> group.getKey(), group -> group.getValue().size()))
    );
  }

  private static List<ContactStory> stories(List<ContactEvent> all) {
    var stories = new ArrayList<ContactStory>();
    for (var begin = 0; begin < all.size(); ) {
      var end = begin + 1;
      while (end < all.size() && all.get(end).contact().equals(all.get(begin).contact())) end++;
      stories.addAll(ContactStory.of(all.subList(begin, end)));
      begin = end;
    }
    return stories;
  }

  private static String key(ContactStory story, By by, ZoneId zone) {
    return switch (by) {
      case CHANNEL -> story.channel();
      case QUEUE -> story.queue().orElse("bot");
      case SERVICE -> story.service().map(ServiceId::slug).orElse(UNKNOWN);
      case INTERVAL -> interval(story.began()).toString();
      case DAY -> LocalDate.ofInstant(story.began(), zone).toString();
    };
  }

  private static Instant interval(Instant moment) {
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), INTERVAL) * INTERVAL);
  }
}

package de.buergerlotse.channels.statistics;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The figures of a municipality's service centre.
@Singleton
final class Cockpit {

  private static final long INTERVAL = Duration.ofMinutes(15).toSeconds();
  private static final String UNKNOWN = "unbekannt";
  private final ContactEvents events;
  private final Promise promise;
  private final Clock clock;

  Cockpit(ContactEvents events, Promise promise, Clock clock) {
    this.events = events;
    this.promise = promise;
    this.clock = clock;
  }

  /// By what contacts are parted into groups.
  enum By {
    CHANNEL,
    QUEUE,
    SERVICE,
    /// A quarter of an hour, in which a contact began.
    INTERVAL;

    static Optional<By> find(String key) {
      for (var by : values()) if (by.key().equals(key)) return Optional.of(by);
      return Optional.empty();
    }

    /// The name in the public interface.
    String key() {
      return name().toLowerCase(Locale.ROOT);
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

  Report report(MunicipalityId municipality, Instant from, Instant to, By by) {
    return report(events.list(municipality, from, to), from, to, by, promise, clock.instant());
  }

  /// @param all events of contacts, each contact's together and in order
  static Report report(List<ContactEvent> all, Instant from, Instant to, By by, Promise promise, Instant now) {
    var stories = stories(all)
      .stream()
      .filter(story -> !story.began().isBefore(from) && story.began().isBefore(to))
      .toList();
    var groups = stories
      .stream()
      .collect(Collectors.groupingBy(story -> key(story, by), TreeMap::new, Collectors.toList()));
    var sizes = groups
      .entrySet()
      .stream()
      .collect(Collectors.toMap(group -> group.getKey(), group -> group.getValue().size()));
    var hidden = SmallGroups.hidden(sizes);
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

  private static String key(ContactStory story, By by) {
    return switch (by) {
      case CHANNEL -> story.channel();
      case QUEUE -> story.queue().orElse("bot");
      case SERVICE -> story.service().map(ServiceId::slug).orElse(UNKNOWN);
      case INTERVAL -> interval(story.began()).toString();
    };
  }

  private static Instant interval(Instant moment) {
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), INTERVAL) * INTERVAL);
  }
}

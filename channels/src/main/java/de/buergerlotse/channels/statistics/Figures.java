package de.buergerlotse.channels.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of some contacts. Shares lie between 0 and 1, times are seconds; a figure of nothing is left out.
///
/// Whoever still waits counts only in `waiting`, so that a day's figures do not change with the moment they are asked.
///
/// @param contacts how many contacts there were, of any kind
/// @param offered live contacts that were answered or given up: `answered + abandoned`
/// @param answered live contacts that a human answered
/// @param answeredInTime of these, within the promised time
/// @param serviceLevel `answeredInTime / offered`; the usual definition of a contact centre's service level, with
///     abandoned contacts in the denominator
/// @param serviceLevelWithoutShortAbandons `answeredInTime / (offered - abandonedShort)`; the variant that leaves those out
///     who hung up at once
/// @param abandoned live contacts that were given up before anybody answered
/// @param abandonedShort of these, sooner than the time of a slip
/// @param abandonRate `abandoned / (abandoned + answered)`
/// @param averageSpeedOfAnswer mean wait of those who were answered (ASA): `sum of waits / answered`
/// @param averageHandlingTime mean time from answer until the work after it was done (AHT: talk, hold and after-call work)
/// @param documented live contacts of which it was written down what came of them
/// @param firstContactResolution share of these that were solved (FCR by the agent's word, not by repeated contacts)
/// @param repliesDue written contacts that were replied to, or whose time is over
/// @param repliedInTime of these, replied to before 24 service hours had passed
/// @param replyRate `repliedInTime / repliesDue`
/// @param contained conversations that the bot saw through alone
/// @param containment `contained / (contained + live contacts)`
/// @param waiting live contacts that nobody has answered or given up yet
@Serdeable
record Figures(
  int contacts,
  int offered,
  int answered,
  int answeredInTime,
  @Nullable Double serviceLevel,
  @Nullable Double serviceLevelWithoutShortAbandons,
  int abandoned,
  int abandonedShort,
  @Nullable Double abandonRate,
  @Nullable Double averageSpeedOfAnswer,
  @Nullable Double averageHandlingTime,
  int documented,
  @Nullable Double firstContactResolution,
  int repliesDue,
  int repliedInTime,
  @Nullable Double replyRate,
  int contained,
  @Nullable Double containment,
  int waiting
) {
  private static final double MILLIS = 1_000.0;

  /// @param now what is due by then and not replied to is late
  static Figures of(List<ContactStory> stories, Promise promise, Instant now) {
    var live = stories
      .stream()
      .filter(story -> story.kind() == ContactStory.Kind.LIVE)
      .toList();
    var waits = live
      .stream()
      .flatMap(story -> story.findWait().stream())
      .toList();
    var inVain = live
      .stream()
      .flatMap(story -> story.findWaitInVain().stream())
      .toList();
    var handled = live
      .stream()
      .flatMap(story -> story.findHandling().stream())
      .toList();
    var solved = live
      .stream()
      .flatMap(story -> story.solved().stream())
      .toList();
    var due = stories
      .stream()
      .filter(story -> isDue(story, now))
      .toList();
    var inTime = count(waits.stream().filter(wait -> wait.compareTo(promise.inTime()) <= 0));
    var inShort = count(inVain.stream().filter(wait -> wait.compareTo(promise.shortAbandon()) < 0));
    var offered = waits.size() + inVain.size();
    var repliedInTime = count(due.stream().filter(Figures::isRepliedInTime));
    var contained = count(stories.stream().filter(story -> story.kind() == ContactStory.Kind.BOT_ALONE));
    return new Figures(
      stories.size(),
      offered,
      waits.size(),
      inTime,
      share(inTime, offered),
      share(inTime, offered - inShort),
      inVain.size(),
      inShort,
      share(inVain.size(), offered),
      mean(waits),
      mean(handled),
      solved.size(),
      share(count(solved.stream().filter(Boolean::booleanValue)), solved.size()),
      due.size(),
      repliedInTime,
      share(repliedInTime, due.size()),
      contained,
      share(contained, contained + live.size()),
      live.size() - offered
    );
  }

  private static boolean isDue(ContactStory story, Instant now) {
    return story
      .dueAt()
      .filter(due -> story.replied().isPresent() || due.isBefore(now))
      .isPresent();
  }

  private static boolean isRepliedInTime(ContactStory story) {
    return story
      .dueAt()
      .flatMap(due -> story.replied().filter(at -> !at.isAfter(due)))
      .isPresent();
  }

  private static int count(Stream<?> found) {
    return Math.toIntExact(found.count());
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  private static @Nullable Double mean(List<Duration> times) {
    var sum = times.stream().mapToLong(Duration::toMillis).sum();
    return times.isEmpty() ? null : sum / MILLIS / times.size();
  }

  /// Figures that tell nothing but that there were few contacts.
  static Optional<Figures> findUnlessHidden(boolean hidden, List<ContactStory> stories, Promise promise, Instant now) {
    return hidden ? Optional.empty() : Optional.of(of(stories, promise, now));
  }
}

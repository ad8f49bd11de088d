package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reply.Block.HandoverOption;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways to a human that are really open right now, as the shell found them.
///
/// @param liveChat the place in line of whoever joins the live chat, or has joined it; nothing while it is closed
/// @param waits whether the citizen stands in that line already
/// @param telephone whether somebody answers it
/// @param promise what can be promised to whoever leaves a call-back or a message; nothing when the service centre never
///   opens
public record HumanWays(
  Optional<Block.QueuePlace> liveChat,
  boolean waits,
  Telephone telephone,
  Optional<Promise> promise
) {
  /// Nobody can chat: there is the telephone.
  public static final HumanWays TELEPHONE = new HumanWays(
    Optional.empty(),
    false,
    new Telephone.Open(),
    Optional.empty()
  );

  /// Whether somebody answers the telephone.
  public sealed interface Telephone {
    /// Within the service hours.
    record Open() implements Telephone {}

    /// Outside of them.
    ///
    /// @param opens when they begin again, by the municipality's clock; nothing when they never do
    record Closed(Optional<ZonedDateTime> opens) implements Telephone {}
  }

  /// By when a call-back or an answer comes.
  ///
  /// @param due by the municipality's clock
  /// @param times when one can be called until then
  public record Promise(ZonedDateTime due, List<CallTime> times) {
    public Promise {
      times = List.copyOf(times);
      if (!times.contains(CallTime.SOON)) throw new IllegalArgumentException("as soon as possible is always possible");
    }
  }

  /// The live chat and the telephone are open.
  public static HumanWays chatAt(Block.QueuePlace place) {
    return new HumanWays(Optional.of(place), false, new Telephone.Open(), Optional.empty());
  }

  /// Only the ways in which somebody answers right now.
  public HumanWays atOnce() {
    return new HumanWays(liveChat, waits, telephone, Optional.empty());
  }

  /// What can be offered, the quickest first; who waits already is not told to wait.
  public List<HandoverOption> options() {
    var options = new ArrayList<HandoverOption>();
    if (liveChat.isPresent() && !waits) options.add(HandoverOption.LIVECHAT);
    if (promise.isPresent()) options.add(HandoverOption.CALLBACK);
    if (telephone instanceof Telephone.Open) options.add(HandoverOption.PHONE);
    if (promise.isPresent()) options.add(HandoverOption.MESSAGE);
    return options;
  }

  /// The place of whoever waits.
  public Optional<Block.QueuePlace> ownPlace() {
    return waits ? liveChat : Optional.empty();
  }
}

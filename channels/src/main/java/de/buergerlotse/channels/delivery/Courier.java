package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Optional;

/// Packs and sends for a medium.
public interface Courier {
  boolean carries(Medium medium);

  /// Whether it could send at all, for example because it has credentials.
  boolean canSend();

  /// What was said, as messages of the medium; none when nothing of it is to be sent.
  List<Parcel> pack(Route route, List<Entry> entries);

  /// The address from which a municipality sends what answers nothing.
  Optional<String> findSender(MunicipalityId municipality);

  /// A text of its own.
  Parcel pack(String text);

  /// Sends one message; called again after [Outcome.Later], and once more when the node was killed meanwhile.
  Outcome send(Route route, Outgoing message);

  /// What came of sending.
  sealed interface Outcome {
    /// The provider took it.
    ///
    /// @param providerId by which the provider tells what becomes of it
    record Sent(String providerId) implements Outcome {}

    /// The provider will never take it.
    record Refused(String reason) implements Outcome {}

    /// It may not be sent before the citizen writes again.
    record Held(String reason) implements Outcome {}

    /// Another try may succeed.
    record Later(String reason) implements Outcome {}
  }
}

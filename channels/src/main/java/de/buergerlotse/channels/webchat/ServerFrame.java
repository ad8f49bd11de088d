package de.buergerlotse.channels.webchat;

import de.buergerlotse.channels.wire.WireBlock;
import de.buergerlotse.channels.wire.WireMessage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A frame the server sends; `type` tells which values are there.
@Serdeable
record ServerFrame(
  String type,
  @Nullable UUID clientMessageId,
  @Nullable Long seq,
  @Nullable WireMessage message,
  @Nullable String status,
  WireBlock.@Nullable Queue queue,
  @Nullable String role,
  @Nullable String reason,
  @Nullable String code,
  @Nullable String detail
) {
  /// The message is on disk under this number.
  static ServerFrame ack(UUID clientMessageId, long seq) {
    return new ServerFrame("ack", clientMessageId, seq, null, null, null, null, null, null, null);
  }

  static ServerFrame message(WireMessage message) {
    return new ServerFrame("message", null, null, message, null, null, null, null, null, null);
  }

  /// @param queue the place in line, while the citizen waits and it is known
  static ServerFrame status(String status, WireBlock.@Nullable Queue queue) {
    return new ServerFrame("status", null, null, null, status, queue, null, null, null, null);
  }

  /// Somebody on the other side has read up to a number.
  static ServerFrame seen(String role, long seq) {
    return new ServerFrame("seen", null, seq, null, null, null, role, null, null, null);
  }

  static ServerFrame typing(String role) {
    return new ServerFrame("typing", null, null, null, null, null, role, null, null, null);
  }

  /// The conversation cannot be resumed, because it is gone.
  static ServerFrame resumeRejected(String reason) {
    return new ServerFrame("resumeRejected", null, null, null, null, null, null, reason, null, null);
  }

  /// @param clientMessageId of the message that was refused, where it was one
  static ServerFrame error(@Nullable UUID clientMessageId, String code, String detail) {
    return new ServerFrame("error", clientMessageId, null, null, null, null, null, null, code, detail);
  }
}

package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.callback.CallbackItem;
import de.buergerlotse.channels.wire.WireMessage;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A frame between desk and server; `type` tells which values are there.
final class DeskFrame {

  private DeskFrame() {}

  /// From the desk: `message`, `typing`, `seen`, `resume` or `ping`.
  @Serdeable
  record Client(
    @Nullable String type,
    @Nullable String conversationId,
    @Nullable Long epoch,
    @Nullable String clientMessageId,
    @Nullable String text,
    @Nullable Long seq,
    @Nullable Long after
  ) {}

  /// To the desk.
  @Serdeable
  record Server(
    String type,
    @Nullable List<DeskMessages.Waiting> waiting,
    @Nullable List<DeskMessages.Chat> chats,
    @Nullable List<CallbackItem> callbacks,
    @Nullable String conversationId,
    @Nullable WireMessage message,
    @Nullable String clientMessageId,
    @Nullable Long seq,
    @Nullable String role,
    @Nullable String status,
    @Nullable String code,
    @Nullable String detail
  ) {
    static Server queue(List<DeskMessages.Waiting> waiting) {
      return new Server("queue", waiting, null, null, null, null, null, null, null, null, null, null);
    }

    static Server chats(List<DeskMessages.Chat> chats) {
      return new Server("chats", null, chats, null, null, null, null, null, null, null, null, null);
    }

    static Server callbacks(List<CallbackItem> callbacks) {
      return new Server("callbacks", null, null, callbacks, null, null, null, null, null, null, null, null);
    }

    static Server message(String conversation, WireMessage message) {
      return new Server("message", null, null, null, conversation, message, null, null, null, null, null, null);
    }

    /// The message is on disk under this number.
    static Server ack(String conversation, String clientMessageId, long seq) {
      return new Server("ack", null, null, null, conversation, null, clientMessageId, seq, null, null, null, null);
    }

    static Server typing(String conversation, String role) {
      return new Server("typing", null, null, null, conversation, null, null, null, role, null, null, null);
    }

    static Server seen(String conversation, String role, long seq) {
      return new Server("seen", null, null, null, conversation, null, null, seq, role, null, null, null);
    }

    static Server presence(String status) {
      return new Server("presence", null, null, null, null, null, null, null, null, status, null, null);
    }

    static Server pong() {
      return new Server("pong", null, null, null, null, null, null, null, null, null, null, null);
    }

    static Server error(Client cause, String code, String detail) {
      return new Server(
        "error",
        null,
        null,
        null,
        cause.conversationId(),
        null,
        cause.clientMessageId(),
        null,
        null,
        null,
        code,
        detail
      );
    }
  }
}

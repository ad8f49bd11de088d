package de.buergerlotse.bot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps conversations. What was appended and returned is on disk, and numbered without gaps.
public interface ConversationLog {
  /// Begins a conversation with its first sayings.
  ///
  /// @param begin its head before is the new conversation with no entry
  /// @throws LogUnavailableException when nothing was stored; may be tried again
  List<Entry> begin(Append begin);

  Optional<Conversation> find(ConversationId id);

  /// Appends if the head is still the one the append was decided on.
  ///
  /// @return the entries; nothing when the head has moved on or is gone: read it again and decide anew
  /// @throws LogUnavailableException when nothing was stored; may be tried again
  Optional<List<Entry>> append(Append append);

  /// The entries of the turn that began with a client's message; nothing when there was no such message.
  ///
  /// @return the message itself, then what was appended with it
  Optional<List<Entry>> findTurn(ConversationId id, UUID clientMessageId);

  /// The entries after a number, in order.
  List<Entry> listEntries(ConversationId id, long afterSeq);

  /// Keeps what a citizen thinks of an entry; the last word counts.
  ///
  /// @return false when there is no such entry
  boolean rate(ConversationId id, Rating rating);

  List<Rating> listRatings(ConversationId id);

  /// Erases everything about a conversation.
  ///
  /// @return false when there was nothing
  boolean erase(ConversationId id);
}

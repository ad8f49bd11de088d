package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.reach.CallTime;
import java.util.Optional;

/// What a citizen can choose while leaving a call-back or a message.
public enum ContactMove {
  SOON("soon", BotText.CALL_SOON),
  MORNING("morning", BotText.CALL_MORNING),
  AFTERNOON("afternoon", BotText.CALL_AFTERNOON),
  /// The answer to a message is to come in the conversation.
  IN_CHAT("inChat", BotText.REACH_IN_CHAT),
  /// It is right as it was told.
  CONFIRM("confirm", BotText.CONTACT_CONFIRM),
  OTHER_NUMBER("otherNumber", BotText.CONTACT_OTHER_NUMBER),
  /// Reach somebody who leaves a message in another way.
  OTHER_REACH("otherReach", BotText.CONTACT_OTHER_REACH),
  CANCEL("cancel", BotText.CONTACT_CANCEL),
  /// Go on after something else was talked about.
  GO_ON("goOn", BotText.CONTACT_GO_ON);

  private final String key;
  private final BotText label;

  ContactMove(String key, BotText label) {
    this.key = key;
    this.label = label;
  }

  /// As a part of a choice's id.
  public String key() {
    return key;
  }

  BotText label() {
    return label;
  }

  /// The time it chooses.
  public Optional<CallTime> time() {
    return switch (this) {
      case SOON -> Optional.of(CallTime.SOON);
      case MORNING -> Optional.of(CallTime.MORNING);
      case AFTERNOON -> Optional.of(CallTime.AFTERNOON);
      case IN_CHAT, CONFIRM, OTHER_NUMBER, OTHER_REACH, CANCEL, GO_ON -> Optional.empty();
    };
  }

  static ContactMove of(CallTime time) {
    return switch (time) {
      case SOON -> SOON;
      case MORNING -> MORNING;
      case AFTERNOON -> AFTERNOON;
    };
  }

  static Optional<ContactMove> find(String key) {
    for (var move : values()) if (move.key.equals(key)) return Optional.of(move);
    return Optional.empty();
  }
}

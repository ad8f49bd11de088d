package de.buergerlotse.bot.reply;

import java.util.Locale;

/// The bot's own sentences, which are no answers of a municipality; their texts stand in `content/general/bot-texts.yaml`.
///
/// `{municipality}`, `{authority}`, `{name}`, `{phone}` stand for what the moment gives.
public enum BotText {
  GREETING,
  CLARIFY,
  CLARIFY_NONE,
  ASK_WHAT,
  DID_YOU_MEAN,
  MORE_ON_TOPIC,
  NOT_IN_VARIANT,
  OUTDATED,
  EXPLAINED_SIMPLY,
  REVIEWED,
  WANTS_PLAIN,
  WANTS_EASY,
  SWITCHED_PLAIN,
  SWITCHED_EASY,
  NOTHING_YET,
  DONT_KNOW,
  SEARCH_FOUND,
  ARTICLE_FOUND,
  HANDOVER,
  HANDOVER_PHONE,
  LIVECHAT,
  CALLBACK,
  PHONE,
  OTHER_WORDS,
  TO_A_HUMAN,
  IN_OTHER_WORDS,
  BACK_TO_CHOICES,
  TOO_OFTEN,
  BOOK_APPOINTMENT,
  RESPONSIBLE,
  MORE_HELP,
  QUEUED,
  QUEUE_LEFT,
  LEAVE_QUEUE,
  AGENT_JOINED,
  AGENT_LOST,
  AGENT_HANDS_ON,
  BOT_IS_BACK,
  CHAT_CLOSED;

  /// The key in the file of texts.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

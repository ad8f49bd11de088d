package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.reply.Reply;

/// The port to how a medium without a screen shows an answer; a bean for each medium that does it in its own way.
public interface MediumPreview {
  /// `telephone` or `sms`.
  String medium();

  /// What is spoken or sent.
  String text(Reply reply);
}

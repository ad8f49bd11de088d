package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;

/// How strongly the service a conversation is about draws the next question to itself.
///
/// @param bonus added to its score
/// @param followUp added to the score of questions that leave the service out, before it is given to the topic
record ContextPull(double bonus, double followUp) {
  /// The score of the topic after the pull.
  double pulled(TopicScores topics, ServiceId topic) {
    var own = topics.find(topic).orElse(TopicScores.UNKNOWN) + bonus;
    return Reading.logSum(own, topics.energy(Label.FollowUp.class) + followUp);
  }

  /// The score of everything that is neither the town's nor part of the conversation.
  static double elsewhere(TopicScores topics) {
    var talk = topics.energy(Label.SmallTalk.class);
    return Math.max(talk, Math.max(topics.energy(Label.Authority.class), topics.energy(Label.Outside.class)));
  }
}

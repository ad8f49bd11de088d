package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;

/// What one training text, and so one question, can be about.
public sealed interface Label {
  /// A public service.
  record Service(ServiceId id) implements Label {}

  /// A question without a service, which only makes sense after another one ("und was kostet das?").
  record FollowUp() implements Label {}

  /// Small talk of a kind.
  record SmallTalk(String kind) implements Label {}

  /// A wish for a human, a complaint, a need.
  record Human(String kind) implements Label {}

  /// A danger to life or limb.
  record Danger(String kind) implements Label {}

  /// Another body is responsible.
  record Authority(String id) implements Label {}

  /// Nothing a town answers.
  record Outside(String kind) implements Label {}

  /// The outcome name in OpenNLP's models, for example `service:wohngeld`.
  default String outcome() {
    return switch (this) {
      case Service(var id) -> "service:" + id.slug();
      case FollowUp() -> "followup:";
      case SmallTalk(var kind) -> "smalltalk:" + kind;
      case Human(var kind) -> "human:" + kind;
      case Danger(var kind) -> "danger:" + kind;
      case Authority(var id) -> "authority:" + id;
      case Outside(var kind) -> "outside:" + kind;
    };
  }

  /// The inverse of [#outcome()].
  ///
  /// @throws IllegalArgumentException when it is no such name
  static Label of(String outcome) {
    var colon = outcome.indexOf(':');
    if (colon < 0) throw new IllegalArgumentException("not a label: " + outcome);
    var name = outcome.substring(colon + 1);
    return switch (outcome.substring(0, colon)) {
      case "service" -> new Service(new ServiceId(name));
      case "followup" -> new FollowUp();
      case "smalltalk" -> new SmallTalk(name);
      case "human" -> new Human(name);
      case "danger" -> new Danger(name);
      case "authority" -> new Authority(name);
      case "outside" -> new Outside(name);
      default -> throw new IllegalArgumentException("not a label: " + outcome);
    };
  }

  /// The outcome name of an aspect in the aspect model.
  static String outcome(Aspect aspect) {
    return aspect.key();
  }
}

package de.buergerlotse.channels.delivery;

import java.util.List;

/// The rules in the order in which they are asked; the first that objects decides.
final class DeliveryRules {

  static final List<DeliveryRule> ORDER = List.of(new OptedOutRule(), new AllowedNumberRule(), new QuietHoursRule());

  private DeliveryRules() {}

  static DeliveryRule.Verdict judge(DeliveryRule.Case asked) {
    for (var rule : ORDER) {
      var verdict = rule.judge(asked);
      if (!(verdict instanceof DeliveryRule.Verdict.Pass)) return verdict;
    }
    return new DeliveryRule.Verdict.Pass();
  }
}

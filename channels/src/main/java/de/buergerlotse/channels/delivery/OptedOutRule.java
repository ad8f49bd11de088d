package de.buergerlotse.channels.delivery;

/// Whoever wrote STOP gets nothing.
final class OptedOutRule implements DeliveryRule {

  @Override
  public Verdict judge(Case asked) {
    return asked.optedOut() ? new Verdict.Park("optedOut") : new Verdict.Pass();
  }
}

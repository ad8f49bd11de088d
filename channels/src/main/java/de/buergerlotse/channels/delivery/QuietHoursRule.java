package de.buergerlotse.channels.delivery;

/// At night nobody gets a message unless they are just writing; mails disturb nobody.
final class QuietHoursRule implements DeliveryRule {

  @Override
  public Verdict judge(Case asked) {
    if (asked.route().medium() == Medium.MAIL || asked.isAwaited()) return new Verdict.Pass();
    return asked
      .limits()
      .quiet()
      .findEnd(asked.now(), asked.zone())
      .<Verdict>map(end -> new Verdict.Wait(end, "quietHours"))
      .orElseGet(Verdict.Pass::new);
  }
}

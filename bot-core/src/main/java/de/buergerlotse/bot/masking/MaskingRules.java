package de.buergerlotse.bot.masking;

import java.util.List;

/// The written order of the rules: what an earlier one found is not looked at again.
final class MaskingRules {

  static final List<MaskingRule> ORDER = List.of(
    new MailRule(),
    new ProfileRule(),
    new AccountRule(),
    new BirthdayRule(),
    new FileNumberRule(),
    new IdentityRule(),
    new PlateRule(),
    new PhoneRule(),
    new SpokenNumberRule(),
    new HouseNumberRule(),
    new HomeRule(),
    new SalutationRule(),
    new IntroductionRule(),
    new ReverseIntroductionRule(),
    new GreetedNameRule(),
    new SignatureRule(),
    new RelativeRule(),
    new KnownNameRule(),
    new NeighbourNameRule(),
    new ListedNameRule(),
    new LongNumberRule()
  );

  private MaskingRules() {}
}

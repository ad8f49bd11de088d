package de.buergerlotse.bot.masking;

import java.util.List;
import java.util.Set;

/// The name of whoever is greeted: "Hallo Conny,".
final class GreetedNameRule implements MaskingRule {

  private static final Set<String> GREETINGS = Set.of(
    "hallo",
    "hi",
    "hey",
    "liebe",
    "lieber",
    "moin",
    "servus",
    "huhu"
  );

  @Override
  public List<Span> find(CitizenText text) {
    if (!GREETINGS.contains(text.token(0).folded())) return List.of();
    var name = text.token(1);
    var alone = !text.token(2).attached();
    if (!name.attached() || !name.capital() || !alone || !text.isStrange(1)) return List.of();
    return List.of(text.span(1, 2, PersonalData.NAME));
  }
}

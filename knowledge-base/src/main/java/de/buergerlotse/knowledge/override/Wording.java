package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures as words for an editor; the same figure always has the same words, because versions are taken from them.
final class Wording {

  private Wording() {}

  static String of(Cost cost) {
    var price = switch (cost.price()) {
      case Price.Fixed(var euro) -> amount(euro) + " Euro";
      case Price.Between(var from, var to) -> amount(from) + " bis " + amount(to) + " Euro";
      case Price.Free() -> "kostenlos";
      case Price.Described(var text) -> of(text);
    };
    var per = cost
      .per()
      .map(text -> " " + of(text))
      .orElse("");
    return of(cost.name()) + ": " + price + per + source(cost.source().orElse(""));
  }

  static String of(Deadline deadline) {
    var term = switch (deadline.term()) {
      case Term.Counted(var span) -> span.iso();
      case Term.Described(var text) -> of(text);
    };
    return of(deadline.name()) + ": " + term + source(deadline.source().orElse(""));
  }

  static String of(OnlineService online) {
    return of(online.title()) + ": " + online.url() + ", eID: " + online.eid().key();
  }

  /// The plain words alone: another language added does not change what a figure says.
  private static String of(LocalizedText text) {
    return text.plain();
  }

  private static BigDecimal amount(BigDecimal euro) {
    return euro.setScale(2, RoundingMode.HALF_UP);
  }

  private static String source(String source) {
    return source.isEmpty() ? "" : " (" + source + ")";
  }
}

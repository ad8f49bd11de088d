package de.buergerlotse.knowledge.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The figures of one service as words of one language variant; resolves the references of answer texts.
record Figures(Facts facts, Variant variant) {
  /// The words for a reference such as `cost:ab-24` or `deadline:antrag:dativ`.
  ///
  /// @throws IllegalArgumentException when the service has no such figure
  String figure(String reference) {
    var keys = List.of(reference.split(":", 3));
    if (keys.size() < 2) throw unknown(reference);
    var form = keys.size() == 3 ? form(keys.get(2), reference) : GrammaticalCase.NOMINATIVE;
    var id = keys.get(1);
    Optional<String> words = switch (keys.getFirst()) {
      case "cost" -> facts.findCost(id).map(cost -> price(cost.price()));
      case "deadline" -> facts.findDeadline(id).map(deadline -> term(deadline.term(), form));
      case "duration" -> facts.findDuration(id).map(duration -> time(duration, form));
      case "evidence" -> facts.findEvidence(id).map(proof -> proof.name().in(variant));
      default -> Optional.empty();
    };
    return words.orElseThrow(() -> unknown(reference));
  }

  /// The only case that is written; without one it is the nominative.
  private static GrammaticalCase form(String written, String reference) {
    if (!written.equals("dativ")) throw unknown(reference);
    return GrammaticalCase.DATIVE;
  }

  /// The entries for a line that refers to all evidence or all costs.
  List<String> list(String reference) {
    var evidence = reference.equals("{evidence}");
    var entries = evidence
      ? facts
          .evidence()
          .stream()
          .map(proof -> proof.name().in(variant))
          .toList()
      : facts
          .costs()
          .stream()
          .map(cost -> cost.name().in(variant) + ": " + price(cost))
          .toList();
    if (entries.isEmpty()) throw unknown(reference);
    return entries;
  }

  private String price(Cost cost) {
    var price = price(cost.price());
    return cost
      .per()
      .map(per -> price + " " + per.in(variant))
      .orElse(price);
  }

  private String price(Price price) {
    return switch (price) {
      case Price.Fixed(var euro) -> euro(euro);
      case Price.Between(var from, var to) -> amount(from) + (variant.isGerman() ? " bis " : " to ") + euro(to);
      case Price.Free() -> variant.isGerman() ? "kostenlos" : "free of charge";
      case Price.Described(var text) -> text.in(variant);
    };
  }

  private String term(Term term, GrammaticalCase form) {
    return switch (term) {
      case Term.Counted(var span) -> span.in(variant, form);
      case Term.Described(var text) -> text.in(variant);
    };
  }

  private String time(ProcessingTime time, GrammaticalCase form) {
    return time
      .to()
      .map(end -> time.from().to(end, variant, form))
      .orElseGet(() -> time.from().in(variant, form));
  }

  private String euro(BigDecimal amount) {
    if (variant.isGerman()) return amount(amount) + " Euro";
    return amount(amount) + (amount.compareTo(BigDecimal.ONE) == 0 ? " euro" : " euros");
  }

  /// Whole euros without cents, thousands parted: "46", "27,60", "1.200".
  private String amount(BigDecimal euro) {
    var whole = euro.stripTrailingZeros().scale() <= 0;
    var number = String.format(
      java.util.Locale.ROOT,
      whole ? "%,.0f" : "%,.2f",
      euro.setScale(2, RoundingMode.HALF_UP)
    );
    return variant.isGerman() ? number.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.') : number;
  }

  private static IllegalArgumentException unknown(String reference) {
    return new IllegalArgumentException("a text refers to an unknown figure: " + reference);
  }
}

package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Refuses texts in a language that does not exist: behind a mistyped tag nobody would ever find them.
///
/// A language is one of ISO 639-1; of German there is the plain one, Leichte Sprache, and the one of a country ("de-at").
final class KnownLanguages {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private KnownLanguages() {}

  /// @throws IllegalArgumentException when a name or an answer is in no known language
  static void require(PublicService service) {
    require(Stream.concat(service.name().texts().keySet().stream(), service.answers().stream().map(Answer::variant)));
  }

  /// @throws IllegalArgumentException when a title, a question or an entry is in no known language
  static void require(LifeSituation situation) {
    var texts = Stream.of(
      Stream.of(situation.title(), situation.offer()),
      situation
        .questions()
        .stream()
        .map(question -> question.text()),
      situation
        .entries()
        .stream()
        .map(entry -> entry.title())
    );
    require(texts.flatMap(some -> some).flatMap(text -> text.texts().keySet().stream()));
  }

  private static void require(Stream<Variant> variants) {
    variants
      .filter(variant -> !isKnown(variant))
      .findFirst()
      .ifPresent(variant -> {
        throw new IllegalArgumentException("unknown language: " + variant);
      });
  }

  private static boolean isKnown(Variant variant) {
    if (variant.equals(Variant.EASY)) return true;
    return variant.isGerman()
      ? variant.tag().matches("de(-[a-z]{2})?")
      : KNOWN.contains(variant.tag().split("-", 2)[0]);
  }
}

package de.buergerlotse.knowledge.phrase;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The language knowledge that all municipalities share: how people ask, greet, want a human, are in danger, or mean
/// somebody else.
///
/// @param dialogues whole conversations, from which the understanding of later turns is learnt
/// @param botTexts the bot's own sentences by key
public record GeneralKnowledge(
  Map<Aspect, AspectWords> aspects,
  List<SmallTalk> smallTalk,
  List<HumanWish> humanWishes,
  List<Danger> dangers,
  List<OtherAuthority> authorities,
  OutOfScope outOfScope,
  List<ForeignLanguage> languages,
  List<ExampleDialogue> dialogues,
  Map<String, LocalizedText> botTexts
) {
  public GeneralKnowledge {
    aspects = inOrder(aspects);
    smallTalk = List.copyOf(smallTalk);
    humanWishes = List.copyOf(humanWishes);
    dangers = List.copyOf(dangers);
    authorities = List.copyOf(authorities);
    languages = List.copyOf(languages);
    dialogues = List.copyOf(dialogues);
    botTexts = Map.copyOf(botTexts);
    for (var aspect : Aspect.values()) {
      if (!aspects.containsKey(aspect)) throw new IllegalArgumentException("no words for aspect " + aspect.key());
    }
  }

  /// Always in the same order, unlike `Map.copyOf`: what is learnt from texts depends on their order.
  private static Map<Aspect, AspectWords> inOrder(Map<Aspect, AspectWords> aspects) {
    var inOrder = new EnumMap<Aspect, AspectWords>(Aspect.class);
    inOrder.putAll(aspects);
    return Collections.unmodifiableMap(inOrder);
  }

  /// How people ask for an aspect.
  ///
  /// @param name the label on a button
  /// @param patterns questions in which `{x}` stands for the service
  /// @param followUps questions without a service, as asked in the middle of a conversation
  public record AspectWords(LocalizedText name, List<String> patterns, List<String> followUps) {}

  /// A kind of small talk with its approved reply.
  public record SmallTalk(String kind, List<String> phrases, LocalizedText reply) {}

  /// A way of wanting or needing a person, with the words that go before the handover.
  public record HumanWish(String kind, List<String> phrases, LocalizedText reply) {}

  /// A danger with the numbers that help at once.
  ///
  /// @param lookalikes harmless sentences with similar words
  /// @param signs wordings that tell of it beyond doubt: words in their order, `a|b` for either, `…` for up to three words
  ///     between, `……` for up to eight, `a*` for a beginning, after `!` words that must not be there
  public record Danger(
    String kind,
    List<String> phrases,
    List<String> lookalikes,
    List<String> signs,
    LocalizedText reply,
    List<EmergencyNumber> numbers
  ) {}

  /// A number that helps in danger.
  public record EmergencyNumber(LocalizedText name, String phone, Optional<LocalizedText> note) {}

  /// Another body that citizens take the town for.
  ///
  /// @param topics words for what it is responsible for
  /// @param explanation who is responsible and how to reach them
  public record OtherAuthority(
    String id,
    LocalizedText name,
    List<String> topics,
    List<String> phrases,
    LocalizedText explanation,
    Optional<String> phone,
    Optional<String> url
  ) {}

  /// What the town does not answer.
  ///
  /// @param phrases how people ask for it, by kind
  /// @param notOffered matters that sound like the town's but are not among its services
  public record OutOfScope(Map<String, List<String>> phrases, LocalizedText reply, List<Topic> notOffered) {}

  /// A matter with ways to ask for it.
  public record Topic(String topic, List<String> phrases) {}

  /// A language other than German.
  ///
  /// @param sentences examples by which short texts of the language are recognised
  /// @param reply the approved answer in it
  public record ForeignLanguage(
    Variant language,
    String name,
    List<String> sentences,
    String reply,
    String handoverOffer
  ) {}
}

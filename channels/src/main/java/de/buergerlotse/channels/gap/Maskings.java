package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.masking.KnownWords;
import de.buergerlotse.bot.masking.Masking;
import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Masks by the words of each municipality's published texts.
@Singleton
class Maskings {

  private final KnowledgeBase knowledge;
  private final GeneralKnowledge general;
  private final Map<MunicipalityId, Words> words = new ConcurrentHashMap<>();

  Maskings(KnowledgeBase knowledge, GeneralKnowledge general) {
    this.knowledge = knowledge;
    this.general = general;
  }

  private record Words(KnowledgeSnapshot of, Vocabulary vocabulary, Masking masking) {}

  String mask(MunicipalityId municipality, String text) {
    return knowledge
      .findSnapshot(municipality)
      .map(snapshot -> words(snapshot).masking())
      .orElseGet(Masking::withoutVocabulary)
      .of(text)
      .text();
  }

  Vocabulary vocabulary(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .map(snapshot -> words(snapshot).vocabulary())
      .orElseGet(() -> Vocabulary.of(List.of()));
  }

  private Words words(KnowledgeSnapshot snapshot) {
    return words.compute(snapshot.municipality().id(), (_, known) -> {
      if (known != null && known.of() == snapshot) return known;
      var vocabulary = KnownWords.of(snapshot, general);
      return new Words(snapshot, vocabulary, Masking.knowing(vocabulary));
    });
  }
}

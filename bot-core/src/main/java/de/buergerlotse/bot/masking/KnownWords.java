package de.buergerlotse.bot.masking;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.ArrayList;

/// The words that a municipality's own texts and the shared language knowledge use.
public final class KnownWords {

  private KnownWords() {}

  public static Vocabulary of(KnowledgeSnapshot snapshot, GeneralKnowledge general) {
    var texts = new ArrayList<String>();
    for (var offered : snapshot.listServices()) {
      texts.add(offered.service().name().plain());
      texts.addAll(offered.phrases().everydayWords());
      offered
        .phrases()
        .examples()
        .forEach(phrase -> texts.add(phrase.text()));
      offered
        .service()
        .answers()
        .forEach(answer -> texts.add(answer.text()));
    }
    general.authorities().forEach(authority -> {
      texts.addAll(authority.topics());
      texts.addAll(authority.phrases());
    });
    general.outOfScope().phrases().values().forEach(texts::addAll);
    general
      .outOfScope()
      .notOffered()
      .forEach(topic -> texts.addAll(topic.phrases()));
    general.humanWishes().forEach(wish -> texts.addAll(wish.phrases()));
    general.dangers().forEach(danger -> texts.addAll(danger.phrases()));
    general.smallTalk().forEach(talk -> texts.addAll(talk.phrases()));
    return Vocabulary.of(texts);
  }
}

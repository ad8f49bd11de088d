package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.reply.AnswerRendering;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The texts that agents send with one click: what is one of them was not typed.
@Singleton
class ApprovedTexts {

  private final KnowledgeBase knowledge;
  private final AnswerRendering rendering;
  private final Map<MunicipalityId, Texts> texts = new ConcurrentHashMap<>();

  ApprovedTexts(KnowledgeBase knowledge, GeneralKnowledge general) {
    this.knowledge = knowledge;
    this.rendering = new AnswerRendering(general);
  }

  private record Texts(KnowledgeSnapshot of, Set<String> folded) {}

  /// Whether a text is an approved one, or begins with a paragraph of one.
  Predicate<String> of(MunicipalityId municipality) {
    var snapshot = knowledge.findSnapshot(municipality);
    if (snapshot.isEmpty()) return _ -> false;
    var known = texts.compute(municipality, (_, before) ->
      before != null && before.of() == snapshot.get() ? before : new Texts(snapshot.get(), read(snapshot.get()))
    );
    return text -> known.folded().contains(TextFolding.fold(text.strip().split("\n\n", 2)[0]));
  }

  private Set<String> read(KnowledgeSnapshot snapshot) {
    var folded = new HashSet<String>();
    for (var offered : snapshot.listServices()) {
      for (var answer : offered.service().answers()) {
        for (var block : rendering.blocks(offered, answer)) {
          if (block instanceof Block.Text(var text)) folded.add(TextFolding.fold(text));
        }
      }
    }
    return folded;
  }
}

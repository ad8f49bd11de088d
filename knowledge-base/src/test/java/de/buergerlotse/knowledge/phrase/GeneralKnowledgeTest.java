package de.buergerlotse.knowledge.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneralKnowledgeTest {

  private static final GeneralKnowledge SHIPPED = new ShippedContent().general();

  @Test
  void keepsTheAspectsInTheirOrderWhateverTheOrderTheyComeIn() {
    var backwards = new LinkedHashMap<Aspect, GeneralKnowledge.AspectWords>();
    for (var aspect : List.of(Aspect.values()).reversed()) backwards.put(aspect, SHIPPED.aspects().get(aspect));
    assertEquals(List.of(Aspect.values()), List.copyOf(with(backwards).aspects().keySet()));
  }

  @Test
  void needsWordsForEveryAspect() {
    assertThrows(IllegalArgumentException.class, () -> with(Map.of()));
  }

  private static GeneralKnowledge with(Map<Aspect, GeneralKnowledge.AspectWords> aspects) {
    return new GeneralKnowledge(
      aspects,
      SHIPPED.smallTalk(),
      SHIPPED.humanWishes(),
      SHIPPED.dangers(),
      SHIPPED.authorities(),
      SHIPPED.outOfScope(),
      SHIPPED.languages(),
      SHIPPED.dialogues(),
      SHIPPED.botTexts()
    );
  }
}

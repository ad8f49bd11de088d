package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LossTrialTest {

  private static final Set<Loss> BOTH = Set.of(Loss.values());

  @Test
  void takesBothWhereNoneIsClearlyBetter() {
    var texts = new ArrayList<LabelledText>();
    for (var number = 0; number < 9; number++) {
      texts.add(new LabelledText("hund", "mein hund bellt laut " + number, texts.size()));
      texts.add(new LabelledText("katze", "meine katze miaut leise " + number, texts.size()));
    }
    assertEquals(BOTH, LossTrial.choose(texts));
  }

  @Test
  void takesBothWhereThereIsNothingToAskOrToTeach() {
    assertEquals(BOTH, LossTrial.choose(List.of()));
    assertEquals(BOTH, LossTrial.choose(List.of(new LabelledText("hund", "wuff", 3))));
    assertEquals(BOTH, LossTrial.choose(List.of(new LabelledText("hund", "wuff", 1))));
  }
}

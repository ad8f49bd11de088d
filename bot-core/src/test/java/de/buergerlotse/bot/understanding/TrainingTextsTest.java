package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingTextsTest {

  private static final TrainingTexts TEXTS = TrainingTexts.of(SmallTown.snapshot(), SmallTown.general());

  @Test
  void allTextsOfADialogueAreLeftOutTogether() {
    for (var taught : TEXTS.dialogues()) {
      var others = TEXTS.only(text -> text.origin() != taught.origin());
      var left = Stream.concat(TEXTS.topics().stream(), TEXTS.aspects().stream())
        .filter(text -> text.origin() == taught.origin())
        .toList();
      assertFalse(others.topics().stream().anyMatch(left::contains));
      assertFalse(others.aspects().stream().anyMatch(left::contains));
    }
  }

  @Test
  void laterTurnsTeachTheAspectAndTheTopicOnlyWhereItIsNewOrNamed() {
    var offered = SmallTown.snapshot()
      .listServices()
      .stream()
      .map(service -> service.service().id())
      .toList();
    var seen = 0;
    for (var taught : TEXTS.dialogues()) {
      var turns = taught.dialogue().turns();
      for (var next = 1; next < turns.size(); next++) {
        var turn = turns.get(next);
        if (!offered.contains(turn.service())) continue;
        seen++;
        var aspect = new LabelledText(
          Label.outcome(turn.aspect()),
          turn.text(),
          taught.origin(),
          Optional.of(turn.service())
        );
        assertTrue(TEXTS.aspects().contains(aspect), turn.text());
        var topic = new LabelledText(new Label.Service(turn.service()).outcome(), turn.text(), taught.origin());
        var isTaught = TEXTS.topics().contains(topic);
        var earlier = turns.subList(0, next).stream().map(ExampleDialogue.Turn::service).toList();
        if (!earlier.contains(turn.service())) assertTrue(isTaught, turn.text());
        if (earlier.getLast().equals(turn.service())) assertFalse(isTaught, turn.text());
      }
    }
    assertTrue(seen > 0);
  }
}

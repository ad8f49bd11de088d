package de.buergerlotse.knowledge.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.editorial.WordRun.Op;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  @Test
  void tellsWhichWordsCameAndWent() {
    assertEquals(
      List.of(
        new WordRun(Op.SAME, "Der Ausweis kostet "),
        new WordRun(Op.REMOVED, "37 "),
        new WordRun(Op.ADDED, "46 "),
        new WordRun(Op.SAME, "Euro.")
      ),
      WordRun.between("Der Ausweis kostet 37 Euro.", "Der Ausweis kostet 46 Euro.")
    );
  }

  @Test
  void nothingAndTheSameHaveTheirRuns() {
    assertEquals(List.of(), WordRun.between("", ""));
    assertEquals(List.of(new WordRun(Op.ADDED, "neu")), WordRun.between("", "neu"));
    assertEquals(List.of(new WordRun(Op.SAME, "gleich")), WordRun.between("gleich", "gleich"));
  }

  @Test
  void theRunsGiveBackBothTexts() {
    var random = new Random(7);
    for (var round = 0; round < 200; round++) {
      var before = text(random);
      var after = text(random);
      var runs = WordRun.between(before, after);
      assertEquals(before, joined(runs, Op.ADDED));
      assertEquals(after, joined(runs, Op.REMOVED));
    }
  }

  @Test
  void namesThePlacesInWhichTextsDiffer() {
    var before = new PageContent.Texts(Map.of(Aspect.COST, "37 Euro", Aspect.WHERE, "im Rathaus"));
    var after = new PageContent.Texts(Map.of(Aspect.COST, "46 Euro", Aspect.WHERE, "im Rathaus", Aspect.ONLINE, "ja"));
    var differences = Differences.between(before, after);
    assertEquals(List.of("answer:cost", "answer:online"), places(differences));
    assertEquals("", differences.getLast().before());
  }

  @Test
  void namesThePlacesInWhichFiguresDiffer() {
    var before = new PageContent.Shared(
      "{\"office\":\"a\",\"costs\":[{\"id\":\"x\",\"amount\":37}],\"phrases\":{\"cost\":[\"was kostet das\"]}}"
    );
    var after = new PageContent.Shared(
      "{\"office\":\"b\",\"costs\":[{\"id\":\"x\",\"amount\":46},{\"id\":\"y\",\"free\":true}],\"phrases\":{\"cost\":[]}}"
    );
    assertEquals(List.of("costs:x", "costs:y", "office", "phrases:cost"), places(Differences.between(before, after)));
  }

  private static List<String> places(List<Differences.Difference> differences) {
    return differences.stream().map(Differences.Difference::place).toList();
  }

  private static String joined(List<WordRun> runs, Op without) {
    return runs
      .stream()
      .filter(run -> run.op() != without)
      .map(WordRun::text)
      .collect(Collectors.joining());
  }

  private static String text(Random random) {
    return random
      .ints(random.nextInt(12), 0, 5)
      .mapToObj(word -> List.of("eins ", "zwei\n", "drei", " ", "vier  ").get(word))
      .collect(Collectors.joining());
  }
}

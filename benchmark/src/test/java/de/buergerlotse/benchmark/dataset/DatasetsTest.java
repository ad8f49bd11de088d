package de.buergerlotse.benchmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {

  @TempDir
  private Path data;

  private void write(String file, List<String> lines) throws IOException {
    var path = data.resolve("nlu").resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, lines);
  }

  private static List<String> lines(int count) {
    return IntStream.range(0, count)
      .mapToObj(number -> "text " + number + "\tlabel" + (number % 3))
      .toList();
  }

  @Test
  void readsWhatIsThere() throws IOException {
    write("clinc150/train.tsv", lines(30));
    write("clinc150/val.tsv", List.of("asked\tlabel1"));
    write("clinc150/oos_val.tsv", List.of("foreign\toos"));
    var dataset = Datasets.read(data).getFirst();
    assertEquals(30, dataset.phrases().size());
    assertEquals(List.of(new Question("asked", java.util.Set.of("label1"))), dataset.questions());
    assertEquals(List.of("foreign"), dataset.foreign());
    assertEquals(3, dataset.labels());
  }

  @Test
  void asksNothingThatIsLearnt() throws IOException {
    write("robo-ai-faq-de/train.tsv", lines(60));
    var dataset = Datasets.read(data).getFirst();
    var learnt = new HashSet<>(dataset.phrases().stream().map(Phrase::text).toList());
    assertEquals(60, dataset.phrases().size() + dataset.questions().size());
    assertTrue(
      dataset
        .questions()
        .stream()
        .noneMatch(question -> learnt.contains(question.text()))
    );
  }

  @Test
  void takesAFewPhrasesOfEachLabelAndLeavesTheRest() throws IOException {
    write("clinc150/train.tsv", lines(30));
    write("clinc150/val.tsv", List.of("asked\tlabel1"));
    var dataset = Datasets.read(data).getFirst();
    var few = FewPhrases.of(dataset, 4);
    assertEquals(12, few.size());
    assertEquals(few, FewPhrases.of(dataset, 4));
    assertEquals(18, FewPhrases.rest(dataset, 4).size());
  }

  @Test
  void withoutDataThereIsNothing() throws IOException {
    assertEquals(List.of(), Datasets.read(data));
  }

  @Test
  void tellsWhichLineIsWrong() throws IOException {
    write("hwu64-fold1-en/train.tsv", List.of("text\tlabel", "no label"));
    var wrong = assertThrows(IllegalArgumentException.class, () -> Datasets.read(data));
    assertTrue(wrong.getMessage().contains("train.tsv:2"), wrong.getMessage());
  }
}

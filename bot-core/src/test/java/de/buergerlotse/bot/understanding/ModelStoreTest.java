package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

  @TempDir
  private Path directory;

  @Test
  void keepsWhatWasSaved() {
    var store = ModelStore.inDirectory(directory.resolve("models"));
    store.save("a", new byte[] { 1, 2 });
    assertArrayEquals(new byte[] { 1, 2 }, store.find("a").orElseThrow());
    assertTrue(store.find("b").isEmpty());
  }

  @Test
  void whatAStoreLacksIsAskedOfTheOtherAndWhatIsNewIsKeptInTheFirst() {
    var first = ModelStore.inDirectory(directory.resolve("first"));
    var second = ModelStore.inDirectory(directory.resolve("second"));
    second.save("old", new byte[] { 1 });
    var both = first.orElse(second);
    both.save("new", new byte[] { 2 });
    assertArrayEquals(new byte[] { 1 }, both.find("old").orElseThrow());
    assertArrayEquals(new byte[] { 2 }, first.find("new").orElseThrow());
    assertTrue(second.find("new").isEmpty());
  }

  @Test
  void theShippedContentNeedsNoTraining() {
    var shipped = new ShippedContent();
    var packages = new PackagesInMemory();
    shipped.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    var trainer = new UnderstandingTrainer(shipped.general(), ModelStore.shipped());
    for (var municipality : knowledge.listMunicipalities()) {
      var progress = new ArrayList<String>();
      trainer.train(knowledge.findSnapshot(municipality).orElseThrow(), progress::add);
      assertFalse(progress.contains("cross-validation"), municipality.toString());
    }
  }

  @Test
  void theSameTextsAreTrainedOnce() {
    var store = ModelStore.inDirectory(directory);
    var first = train(store);
    var progress = new ArrayList<String>();
    var second = new UnderstandingTrainer(SmallTown.general(), store).train(SmallTown.snapshot(), progress::add);
    assertFalse(progress.contains("cross-validation"));
    for (var text : new String[] { "hund anmelden was kostet das", "wohngeld", "ich will einen menschen", "wetter" }) {
      assertEquals(first.understand(text, Context.NONE), second.understand(text, Context.NONE));
    }
  }

  @Test
  void aBrokenFileIsTrainedAnew() throws IOException {
    var store = ModelStore.inDirectory(directory);
    train(store);
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    var progress = new ArrayList<String>();
    new UnderstandingTrainer(SmallTown.general(), store).train(SmallTown.snapshot(), progress::add);
    assertTrue(progress.contains("cross-validation"));
  }

  @Test
  void aForeignFileIsNoModel() {
    assertTrue(TrainedFile.read("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEmpty());
    assertTrue(TrainedFile.read(new byte[0]).isEmpty());
  }

  private static Understander train(ModelStore store) {
    return new UnderstandingTrainer(SmallTown.general(), store).train(SmallTown.snapshot(), _ -> {});
  }
}

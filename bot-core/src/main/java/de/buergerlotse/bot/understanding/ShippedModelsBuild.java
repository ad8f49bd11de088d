package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A step of the build: trains the shipped content, so that no first start has to. What was built before is kept.
public final class ShippedModelsBuild {

  private ShippedModelsBuild() {}

  /// @param arguments the folder of the classes
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0], ShippedModels.FOLDER);
    var used = new Used(ModelStore.inDirectory(folder));
    var shipped = new ShippedContent();
    var packages = new PackagesInMemory();
    shipped.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    var trainer = new UnderstandingTrainer(shipped.general(), used);
    for (var municipality : knowledge.listMunicipalities()) {
      var snapshot = knowledge.findSnapshot(municipality).orElseThrow();
      trainer.train(snapshot, progress -> System.out.println("Training " + municipality + ": " + progress));
    }
    removeOthers(folder, used.names);
  }

  private static void removeOthers(Path folder, Set<String> names) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) if (!names.contains(file.getFileName().toString())) Files.delete(file);
    }
  }

  /// Remembers which names were asked for.
  private static final class Used implements ModelStore {

    private final ModelStore store;
    private final Set<String> names = new HashSet<>();

    Used(ModelStore store) {
      this.store = store;
    }

    @Override
    public Optional<byte[]> find(String name) {
      names.add(name);
      return store.find(name);
    }

    @Override
    public void save(String name, byte[] content) {
      store.save(name, content);
    }
  }
}

package de.buergerlotse.benchmark.contender;

import de.buergerlotse.benchmark.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All contenders that can run here, ours first.
public final class Contenders {

  private Contenders() {}

  public static List<Contender> list(Setting setting) throws IOException, InterruptedException {
    var contenders = new ArrayList<Contender>();
    contenders.add(new Buergerlotse());
    contenders.add(OpenNlp.asItShips());
    contenders.add(OpenNlp.tuned());
    contenders.add(new Liblinear());
    findNlpJs(setting).ifPresent(contenders::add);
    return contenders;
  }

  /// nlp.js, installed as its lock file says where it is not yet; nothing, and told, where that fails.
  public static Optional<NlpJs> findNlpJs(Setting setting) throws IOException, InterruptedException {
    var folder = setting.root().resolve("benchmark").resolve("nlpjs");
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      setting.progress("installing nlp.js");
      var process = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
      if (process.waitFor() != 0) {
        setting.leaveOut("nlp.js, which npm could not install in " + folder);
        return Optional.empty();
      }
    }
    return Optional.of(new NlpJs(folder));
  }
}

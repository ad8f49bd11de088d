package de.buergerlotse.benchmark.desk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// PostgreSQL's own benchmark: the bound for what a server on this machine can do.
final class PgBench {

  private static final int SECONDS = 20;
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  /// The least that a claim without promises could be, and the way back to the queue.
  private static final String SCRIPT = """
  UPDATE desk_chat SET state = 'claimed', epoch = epoch + 1 WHERE conversation = (
    SELECT conversation FROM desk_chat WHERE state = 'waiting' AND municipality = 'musterstadt'
    ORDER BY priority DESC, waiting_since FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING conversation AS claimed \\gset
  UPDATE desk_chat SET state = 'waiting', epoch = epoch + 1 WHERE conversation = :claimed;
  """;

  private final Path program;

  private PgBench(Path program) {
    this.program = program;
  }

  static Optional<PgBench> find() {
    return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
      .map(folder -> Path.of(folder, "pgbench"))
      .filter(Files::isExecutable)
      .findFirst()
      .map(PgBench::new);
  }

  /// @return claims a second
  /// @throws IOException when pgbench does not tell a rate
  double run(Desk desk) throws IOException, InterruptedException {
    var script = Files.createTempFile("claims", ".sql");
    try {
      Files.writeString(script, SCRIPT);
      var builder = new ProcessBuilder(command(desk, script)).redirectErrorStream(true);
      builder.environment().put("PGPASSWORD", desk.password());
      var process = builder.start();
      var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      var rate = RATE.matcher(told);
      if (!rate.find()) throw new IOException("pgbench tells no rate: " + told);
      return Double.parseDouble(rate.group(1));
    } finally {
      Files.deleteIfExists(script);
    }
  }

  private List<String> command(Desk desk, Path script) {
    return List.of(
      program.toString(),
      "--no-vacuum",
      "--protocol=prepared",
      "--client=" + desk.connections(),
      "--jobs=2",
      "--time=" + SECONDS,
      "--file=" + script,
      "--host=" + desk.host(),
      "--port=" + desk.port(),
      "--username=" + desk.user(),
      desk.database()
    );
  }
}

package de.buergerlotse.channels.operations;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The commands of the runnable jar. None touches the embedded database of a running product.
@CommandLine.Command(
  name = "buergerlotse",
  mixinStandardHelpOptions = true,
  version = "Bürgerlotse 0.1.0",
  description = "Ohne Befehl startet der Dienst. Mit einem Befehl läuft nur dieser.",
  synopsisSubcommandLabel = "BEFEHL",
  subcommands = { CheckCommand.class, ImportCommand.class, ExportCommand.class, EvaluateCommand.class }
)
public final class Commands implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /// Runs a command line.
  ///
  /// @return the exit code: 0 when the command did its work, 1 when it found something, 2 when it could not
  public static int run(String[] arguments) {
    return run(writer(System.out), writer(System.err), arguments);
  }

  /// Runs a command line that writes elsewhere.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var all = new CommandLine(new Commands()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    // What went wrong in a way that no command expected is for the person who runs it, not a page of Java.
    all.setExecutionExceptionHandler((broken, command, _) -> {
      command.getErr().println("Der Befehl ist gescheitert: " + broken);
      return CommandLine.ExitCode.USAGE;
    });
    return all.execute(arguments);
  }

  /// German words need UTF-8 whatever the terminal's locale says.
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    if (spec != null) spec.commandLine().usage(spec.commandLine().getOut());
  }
}

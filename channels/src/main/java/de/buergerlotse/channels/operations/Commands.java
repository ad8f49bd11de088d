package de.buergerlotse.channels.operations;

import picocli.CommandLine;

/// The commands of the runnable jar; each works on content packages, never on the database of a running product.
@CommandLine.Command(
  name = "buergerlotse",
  mixinStandardHelpOptions = true,
  version = "Bürgerlotse 0.1.0",
  description = "Ohne Befehl startet der Dienst. Mit einem Befehl läuft nur dieser.",
  synopsisSubcommandLabel = "BEFEHL",
  subcommands = EvaluateCommand.class
)
public final class Commands implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /// Runs a command line.
  ///
  /// @return the exit code: 0 when the command did its work, 2 for a wrong command line
  public static int run(String[] arguments) {
    return new CommandLine(new Commands()).execute(arguments);
  }

  @Override
  public void run() {
    if (spec != null) spec.commandLine().usage(System.out);
  }
}

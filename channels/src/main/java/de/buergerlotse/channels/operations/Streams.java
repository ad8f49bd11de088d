package de.buergerlotse.channels.operations;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where a command writes: its result, and what is only for the person at the terminal.
record Streams(PrintWriter out, PrintWriter err) {
  /// @param spec the command, which the framework has set before it runs
  static Streams of(CommandLine.Model.@Nullable CommandSpec spec) {
    if (spec == null) throw new IllegalStateException("a command runs on a command line");
    return new Streams(spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}

package de.buergerlotse.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a run of the benchmark stands, what it may use, and how it tells what it does.
public final class Setting {

  private final Path root;
  private final Optional<Path> data;
  private final PrintStream out;
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final long start = System.nanoTime();

  /// @param root the repository
  /// @param data the folder of the public datasets, if there is one
  public Setting(Path root, Optional<Path> data, PrintStream out) {
    this.root = root;
    this.data = data.filter(Files::isDirectory);
    this.out = out;
  }

  public Path root() {
    return root;
  }

  public Optional<Path> data() {
    return data;
  }

  /// Where measurements may keep files between runs.
  public Path workplace() {
    return root.resolve("target").resolve("benchmark");
  }

  /// Tells how far the run is.
  public void progress(String what) {
    out.printf("[%4d s] %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
  }

  /// Tells that something is not measured, and why.
  public void leaveOut(String what) {
    leftOut.add(what);
    progress("left out: " + what);
  }

  /// Shows the raw figures of all contenders; they are kept for the end of the run, too.
  public void table(String table) {
    tables.add(table);
    out.println(table);
  }

  List<String> leftOut() {
    return leftOut;
  }

  List<String> tables() {
    return tables;
  }
}

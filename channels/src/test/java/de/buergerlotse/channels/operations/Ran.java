package de.buergerlotse.channels.operations;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command line came to.
record Ran(int code, String out, String err) {
  static Ran command(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}

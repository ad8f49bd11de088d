package de.buergerlotse.benchmark;

import java.io.IOException;
import java.util.List;

/// One thing that is measured.
public interface Measurement {
  /// A short name by which it can be chosen to run alone.
  String name();

  /// Measures, which may take minutes, and tells on the way how far it is.
  ///
  /// @return nothing when something it needs is not there, which it has told then ([Setting#leaveOut])
  List<Figure> measure(Setting setting) throws IOException, InterruptedException;
}

package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;

/// What a file of a kind must look like from its first byte to its last.
interface FileFormat {
  /// Whether a content begins like such a file.
  boolean begins(byte[] content);

  /// Looks through the whole content. What is not wholly such a file, and nothing else besides, is refused.
  ///
  /// @throws Problem when it is broken, holds something else besides, or would burst whoever opens it (422)
  void requireSound(byte[] content);
}

package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;

/// Width and height of a picture as its file tells them.
record PictureSize(long width, long height) {
  /// A sheet A3 scanned with 600 dots an inch has 7,000 by 9,900 dots; a picture far beyond only bursts its reader.
  private static final long LONGEST_SIDE = 20_000;
  private static final long MOST_DOTS = 100_000_000;

  /// @throws Problem when it has no dots, or absurdly many
  void requireSensible() {
    Bytes.require(width > 0 && height > 0);
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_DOTS) {
      throw new Problem(ProblemCode.ATTACHMENT_DIMENSIONS);
    }
  }
}

package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;

/// Decides by its content alone what a file is and whether it is taken.
final class Inspection {

  /// 10 megabytes, as people count them on their devices.
  static final int LARGEST = 10 * 1024 * 1024;

  private Inspection() {}

  /// @throws Problem when there is nothing in it (400), too much (413), another kind of thing (415), or something wrong
  ///     with it (422)
  static AttachmentType require(byte[] content) {
    if (content.length == 0) throw new Problem(ProblemCode.ATTACHMENT_MISSING);
    if (content.length > LARGEST) throw new Problem(ProblemCode.ATTACHMENT_TOO_LARGE);
    var type = AttachmentType.find(content).orElseThrow(() -> new Problem(ProblemCode.ATTACHMENT_TYPE));
    Disguises.requireNone(type, content);
    type.format().requireSound(content);
    return type;
  }
}

package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.reply.Reply;
import java.util.List;

/// The port to how a medium sends a reply; a bean for each medium that shows it beforehand.
public interface MediumPreview {
  boolean shows(Medium medium);

  /// The messages in the order in which they would be sent; all but the first only when the citizen asks for more.
  List<Parcel> of(Reply reply);
}

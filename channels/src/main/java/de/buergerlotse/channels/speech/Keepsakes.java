package de.buergerlotse.channels.speech;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what of a reply is better had in writing.
final class Keepsakes {

  private static final List<Block.Rel> DOORS = List.of(Block.Rel.ONLINE_SERVICE, Block.Rel.FORM, Block.Rel.APPOINTMENT);

  private Keepsakes() {}

  static Optional<Keepsake> find(About.Kind kind, List<Block> blocks) {
    return switch (kind) {
      case ANSWER -> door(blocks);
      case OUT_OF_SCOPE -> responsible(blocks);
      case GREETING, CLARIFY, CHECKLIST, SMALLTALK, HANDOVER, EMERGENCY, NOTICE -> Optional.empty();
    };
  }

  /// The place where the citizen does it online, else where a time is booked.
  private static Optional<Keepsake> door(List<Block> blocks) {
    for (var rel : DOORS) {
      for (var block : blocks) {
        if (block instanceof Block.Link link && link.rel() == rel) {
          return Optional.of(new Keepsake(Keepsake.Kind.LINK, link.title() + ": " + link.href()));
        }
      }
    }
    return Optional.empty();
  }

  /// Who is responsible instead of the town: name, number and address as far as they are known.
  private static Optional<Keepsake> responsible(List<Block> blocks) {
    var reach = new ArrayList<String>();
    var name = "";
    for (var block : blocks) {
      if (block instanceof Block.Contact contact) {
        name = contact.name();
        contact.phone().ifPresent(reach::add);
      }
      if (block instanceof Block.Link link && link.rel() == Block.Rel.MORE) reach.add(link.href().toString());
    }
    if (name.isEmpty() || reach.isEmpty()) return Optional.empty();
    return Optional.of(new Keepsake(Keepsake.Kind.CONTACT, name + ": " + String.join(", ", reach)));
  }
}

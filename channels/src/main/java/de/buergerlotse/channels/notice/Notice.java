package de.buergerlotse.channels.notice;

import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// A word to everybody in some municipalities, until a moment.
///
/// @param municipality whose approver raised it
/// @param texts in plain German and in Leichte Sprache
public record Notice(
  UUID id,
  MunicipalityId municipality,
  List<MunicipalityId> municipalities,
  Map<Variant, String> texts,
  Instant raisedAt,
  Instant until,
  String raisedBy,
  Optional<Instant> withdrawnAt
) {
  /// Longer ones are not read in a crisis.
  public static final int LONGEST = 600;

  public Notice {
    municipalities = List.copyOf(municipalities);
    texts = Map.copyOf(texts);
    if (municipalities.isEmpty()) throw new IllegalArgumentException("a notice is for somebody");
    for (var variant : List.of(Variant.PLAIN, Variant.EASY)) {
      var text = texts.getOrDefault(variant, "");
      if (text.isBlank() || text.length() > LONGEST) throw new IllegalArgumentException("no text in " + variant.tag());
    }
    if (!raisedAt.isBefore(until)) throw new IllegalArgumentException("a notice ends after it begins");
  }

  /// The text in a variant, in plain German where there is none.
  public String in(Variant variant) {
    var plain = texts.getOrDefault(Variant.PLAIN, "");
    return texts.getOrDefault(variant, plain);
  }

  public boolean isActive(Instant now) {
    return withdrawnAt.isEmpty() && now.isBefore(until);
  }

  public boolean isFor(MunicipalityId town) {
    return municipalities.contains(town);
  }

  /// The notice as it is told in a conversation.
  Saying saying(Variant variant) {
    var shown = texts.containsKey(variant) ? variant : Variant.PLAIN;
    var about = new About(About.Kind.NOTICE, Optional.empty(), Optional.empty(), OptionalDouble.empty());
    return Saying.ofSystem(new Reply(shown, about, Optional.empty(), List.of(new Block.Text(in(shown)))));
  }
}

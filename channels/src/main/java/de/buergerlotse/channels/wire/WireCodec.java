package de.buergerlotse.channels.wire;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Entries of a conversation as wire messages, and back.
public final class WireCodec {

  private WireCodec() {}

  public static List<WireMessage> messages(List<Entry> entries) {
    return entries.stream().map(WireCodec::message).toList();
  }

  public static List<WireBlock> blocks(List<Block> blocks) {
    return blocks.stream().map(BlockCodec::wire).toList();
  }

  public static WireMessage message(Entry entry) {
    var saying = entry.saying();
    return new WireMessage(
      entry.seq(),
      entry.at(),
      new WireMessage.Author(saying.author().role().key(), saying.author().name().orElse(null)),
      saying.language().tag(),
      saying.about().map(WireCodec::about).orElse(null),
      saying.label().orElse(null),
      blocks(saying.blocks()),
      saying.clientMessageId().orElse(null)
    );
  }

  /// The inverse of [#message(Entry)].
  public static Entry entry(WireMessage message) {
    var saying = new Saying(
      new Participant(Participant.Role.of(message.author().role()), Optional.ofNullable(message.author().name())),
      Variant.of(message.lang()),
      Optional.ofNullable(message.about()).map(WireCodec::about),
      Optional.ofNullable(message.label()),
      message.blocks().stream().map(BlockCodec::block).toList(),
      Optional.ofNullable(message.clientMessageId())
    );
    return new Entry(message.seq(), message.at(), saying);
  }

  private static WireMessage.About about(About about) {
    return new WireMessage.About(
      about.kind().key(),
      about.service().map(ServiceId::slug).orElse(null),
      about.aspect().map(Aspect::key).orElse(null),
      about.confidence().isPresent() ? about.confidence().getAsDouble() : null
    );
  }

  private static About about(WireMessage.About about) {
    return new About(
      About.Kind.of(about.kind()),
      Optional.ofNullable(about.service()).map(ServiceId::new),
      Optional.ofNullable(about.aspect()).map(Aspect::of),
      confidence(about.confidence())
    );
  }

  private static OptionalDouble confidence(@Nullable Double confidence) {
    return confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
  }
}

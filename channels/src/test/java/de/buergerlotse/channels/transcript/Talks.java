package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Conversations to write down.
final class Talks {

  static final Instant BEGAN = Instant.parse("2026-11-22T09:05:00Z");

  private Talks() {}

  static Transcript of(Variant language, List<Saying> sayings) {
    var entries = new ArrayList<Entry>();
    for (var saying : sayings) {
      entries.add(new Entry(entries.size() + 1, BEGAN.plusSeconds(60L * entries.size()), saying));
    }
    return new Transcript(language, "Stadt Musterstadt", ZoneId.of("Europe/Berlin"), BEGAN.plusSeconds(7_200), entries);
  }

  /// One text of a citizen.
  static Transcript saying(String text) {
    return of(Variant.PLAIN, List.of(citizen(text)));
  }

  static Saying citizen(String text) {
    return Saying.ofCitizen(text, Variant.PLAIN, UUID.randomUUID());
  }

  /// Everybody speaks, and every kind of block is in it; all texts are the given one.
  static List<Saying> everything(String text) {
    var link = new Block.Link(
      Block.Rel.FORM,
      text,
      URI.create("https://service.musterstadt.example/a?b=c&d=e"),
      EidLevel.NONE
    );
    var script = new Block.Link(Block.Rel.MORE, text, URI.create("javascript:alert(1)"), EidLevel.NONE);
    var task = new Block.Task(
      "1",
      text,
      text,
      Optional.of(LocalDate.of(2026, 12, 1)),
      text,
      text,
      Optional.of(link),
      Optional.empty(),
      "stadt"
    );
    List<Block> blocks = List.of(
      new Block.Text(text),
      new Block.Items(true, List.of(text, text)),
      new Block.Items(false, List.of(text)),
      link,
      script,
      new Block.Choices(List.of(new Block.Choice("wahl", text, Optional.empty(), Optional.empty()))),
      new Block.Contact(text, Optional.of(text), Optional.of(text), List.of(new Block.Hours(text, List.of(text)))),
      new Block.Handover(
        List.of(Block.HandoverOption.values()),
        Optional.of(new Block.QueuePlace(2, OptionalInt.of(90)))
      ),
      new Block.Checklist(text, List.of(task)),
      new Block.Attachment(UUID.randomUUID(), text, "image/png", 12_345, false)
    );
    return List.of(
      citizen(text),
      by(Participant.BOT, Optional.of(text), blocks),
      by(new Participant(Participant.Role.SYSTEM, Optional.empty()), Optional.empty(), List.of(new Block.Text(text))),
      by(new Participant(Participant.Role.AGENT, Optional.of(text)), Optional.empty(), List.of(new Block.Text(text)))
    );
  }

  private static Saying by(Participant author, Optional<String> label, List<Block> blocks) {
    return new Saying(author, Variant.PLAIN, Optional.empty(), label, blocks, Optional.empty());
  }
}

package de.buergerlotse.channels.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.history.History.Story;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;

/// The invariants every history keeps, whatever was killed when.
///
/// I1 what was acknowledged is there once, under its number, and everybody who saw it saw just that; I2 numbers without
/// gaps; I3 all see the same order; I4 never two agents in one epoch; I5 no answer without a question, and the program is
/// silent while a human is in charge; I6 what was not acknowledged is absent or there once.
public final class HistoryCheck {

  private static final String JOINED = " vom Servicecenter ist jetzt für Sie da";

  private HistoryCheck() {}

  public static void check(History history, URI product) {
    var holders = new HashMap<String, String>();
    for (var claim : history.claims()) {
      var before = holders.put(claim.conversation() + " " + claim.epoch(), claim.agent());
      assertTrue(before == null || before.equals(claim.agent()), "I4 two agents in one epoch: " + claim);
    }
    history.stories().forEach(story -> check(story, product));
  }

  private static void check(Story story, URI product) {
    var messages = story.talk().at(product).export().list("messages");
    var seqs = messages
      .stream()
      .map(message -> message.number("seq"))
      .toList();
    assertEquals(LongStream.rangeClosed(1, messages.size()).boxed().toList(), seqs, "I2 numbers without gaps");
    var stored = new LinkedHashMap<String, Long>();
    for (var message : messages) {
      var id = message.text("clientMessageId");
      if (id == null) continue;
      assertEquals(null, stored.put(id, message.number("seq")), "I1 and I6: stored once");
      assertTrue(story.sent().contains(id), "nothing that nobody sent");
    }
    story.promised().forEach((id, seq) -> assertEquals(seq, stored.get(id), "I1 acknowledged under this number"));
    for (var frame : story.seen()) {
      var seq = (int) frame.number("message.seq");
      assertEquals(messages.get(seq - 1), frame.at("message"), "I1 and I3: everybody sees the same");
    }
    speakers(messages);
  }

  /// I5: who is in charge speaks, and only they.
  private static void speakers(List<Json> messages) {
    var agent = "";
    for (var index = 1; index < messages.size(); index++) {
      var message = messages.get(index);
      var before = messages.get(index - 1).text("author.role");
      switch (message.text("author.role")) {
        case "bot" -> {
          assertEquals("", agent, "I5 the program is silent while a human is in charge");
          assertEquals("citizen", before, "I5 no answer without a question");
        }
        case "agent" -> assertEquals(agent, message.text("author.name"), "I4 only whoever is in charge speaks");
        case "system" -> {
          var text = message.text("blocks.0.text");
          agent = text.contains(JOINED) ? text.substring(0, text.indexOf(JOINED)) : "";
        }
        default -> {
        }
      }
    }
  }
}

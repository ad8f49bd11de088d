package de.buergerlotse.channels.history;

import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.history.History.Story;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// A citizen on a device: asks, wants a human now and then, talks, and connects again after every break.
public final class CitizenAtWork implements Runnable {

  private static final List<String> SAYINGS = List.of(
    "Was kostet ein neuer Personalausweis?",
    "Ich möchte mit einem Menschen sprechen",
    "Danke, und wie lange dauert das?",
    "Hallo, ist da jemand?"
  );
  private final URI product;
  private final Story story;
  private int said;

  public CitizenAtWork(URI product, Story story) {
    this.product = product;
    this.story = story;
  }

  @Override
  public void run() {
    try (var device = ChatClient.connect(product, story.talk())) {
      device.resume(0);
      while (!device.isClosed() && !Thread.currentThread().isInterrupted()) {
        var id = UUID.randomUUID();
        story.sent().add(id.toString());
        device.say(id, SAYINGS.get(said++ % SAYINGS.size()));
        await(device, id.toString());
      }
    } catch (RuntimeException | Error broken) {
      // Killed in the middle; what was promised until then counts.
    }
  }

  private void await(ChatClient device, String id) {
    while (!device.isClosed()) {
      var frame = device.poll(200);
      if (frame == null) continue;
      keep(frame);
      if (id.equals(frame.text("clientMessageId"))) break;
    }
    // A thought before the next sentence.
    for (var frame = device.poll(30); frame != null; frame = device.poll(30)) keep(frame);
  }

  private void keep(Json frame) {
    switch (frame.text("type")) {
      case "ack" -> story.promised().put(frame.text("clientMessageId"), frame.number("seq"));
      case "message" -> story.seen().add(frame);
      default -> {
      }
    }
  }
}

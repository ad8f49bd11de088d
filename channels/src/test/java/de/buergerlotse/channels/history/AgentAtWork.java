package de.buergerlotse.channels.history;

import de.buergerlotse.channels.StaffClient;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An agent: claims, answers twice, then hands on, gives back, or leaves the chat lying, as their own counting goes.
public final class AgentAtWork implements Runnable {

  private final StaffClient agent;
  private final String name;
  private final History history;
  private final List<String> colleagues;
  private int chats;

  public AgentAtWork(StaffClient agent, String name, History history, List<String> colleagues) {
    this.agent = agent;
    this.name = name;
    this.history = history;
    this.colleagues = colleagues;
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var claimed = agent.post("desk/claims", Map.of());
        if (claimed.status() != 200) {
          Thread.sleep(20);
          continue;
        }
        var conversation = claimed.json().text("conversationId");
        var epoch = claimed.json().number("epoch");
        history.claimed(conversation, epoch, name);
        say(conversation, epoch);
        say(conversation, epoch);
        leave(conversation, epoch);
      }
    } catch (InterruptedException | UncheckedIOException stopped) {
      // Killed in the middle; what was promised until then counts.
    }
  }

  private void say(String conversation, long epoch) {
    var id = UUID.randomUUID();
    var story = history.get(conversation);
    story.sent().add(id.toString());
    var said = agent.say(conversation, epoch, id, "Guten Tag, hier ist " + name);
    if (said.status() == 200) story.promised().put(id.toString(), said.json().number("accepted.seq"));
  }

  private void leave(String conversation, long epoch) {
    var path = "desk/conversations/" + conversation;
    switch (chats++ % 3) {
      case 0 -> agent.post(path + "/return", Map.of("epoch", epoch));
      case 1 -> agent.post(path + "/transfer", Map.of("to", colleagues.get(chats % colleagues.size()), "epoch", epoch));
      default -> agent.post(path + "/transfer", Map.of("to", "allgemein", "epoch", epoch));
    }
  }
}

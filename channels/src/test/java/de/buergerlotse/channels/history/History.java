package de.buergerlotse.channels.history;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient.Talk;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What everybody did and was promised, across kills.
public final class History {

  /// A chat was given to an agent.
  public record Claim(String conversation, long epoch, String agent) {}

  /// A conversation: what was sent into it from both sides, what was acknowledged, what its citizen saw.
  ///
  /// @param sent client message ids that somebody tried to send
  /// @param promised client message id to the number it was acknowledged under
  /// @param seen frames the citizen's device got
  public record Story(Talk talk, Set<String> sent, Map<String, Long> promised, Queue<Json> seen) {
    public static Story of(Talk talk) {
      return new Story(talk, ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>(), new ConcurrentLinkedQueue<>());
    }
  }

  private final Map<String, Story> stories = new ConcurrentHashMap<>();
  private final Queue<Claim> claims = new ConcurrentLinkedQueue<>();

  public Story add(Talk talk) {
    var story = Story.of(talk);
    stories.put(talk.id(), story);
    return story;
  }

  public Story get(String conversation) {
    var story = stories.get(conversation);
    if (story == null) throw new AssertionError("a chat that nobody began: " + conversation);
    return story;
  }

  public void claimed(String conversation, long epoch, String agent) {
    claims.add(new Claim(conversation, epoch, agent));
  }

  public List<Story> stories() {
    return List.copyOf(stories.values());
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  public int promises() {
    return stories()
      .stream()
      .mapToInt(story -> story.promised().size())
      .sum();
  }
}

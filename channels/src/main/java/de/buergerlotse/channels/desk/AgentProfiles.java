package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What agents can do and how much at once.
@Singleton
public final class AgentProfiles {

  /// Of whoever has no profile of their own: all queues.
  static final Profile USUAL = new Profile(List.of(), List.of("de", "de-x-leicht", "en"), 3);
  private final Database database;

  AgentProfiles(Database database) {
    this.database = database;
  }

  /// What one agent takes.
  ///
  /// @param queues the departments they work for; none means all
  /// @param languages the language variants they write in, as tags
  /// @param capacity how many chats they have at most at once
  public record Profile(List<String> queues, List<String> languages, int capacity) {
    public Profile {
      queues = List.copyOf(queues);
      languages = List.copyOf(languages);
      if (capacity < 1) throw new IllegalArgumentException("an agent takes at least one chat: " + capacity);
    }
  }

  /// The profile of an agent; the usual one where none was set.
  public Profile of(UUID agent) {
    return database
      .find(
        "SELECT queues, langs, capacity FROM desk_profile WHERE account = ?",
        row ->
          new Profile(
            List.of((String[]) row.getArray(1).getArray()),
            List.of((String[]) row.getArray(2).getArray()),
            row.getInt(3)
          ),
        agent
      )
      .orElse(USUAL);
  }

  /// How an agent takes calls.
  ///
  /// @param phone the number at which they are called; nothing for the desk's own
  /// @param calls how many at once; 0 for none
  public record Telephone(Optional<String> phone, int calls) {
    public Telephone {
      if (calls < 0) throw new IllegalArgumentException("nobody takes less than no call: " + calls);
    }
  }

  public Telephone telephoneOf(UUID agent) {
    return database
      .find(
        "SELECT phone, calls FROM desk_profile WHERE account = ?",
        row -> new Telephone(Optional.ofNullable(row.getString(1)), row.getInt(2)),
        agent
      )
      .orElse(new Telephone(Optional.empty(), 1));
  }

  public void setTelephone(UUID agent, Telephone telephone) {
    database.change(
      """
      INSERT INTO desk_profile (account, queues, langs, capacity, phone, calls) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (account) DO UPDATE SET phone = EXCLUDED.phone, calls = EXCLUDED.calls
      """,
      agent,
      USUAL.queues(),
      USUAL.languages(),
      USUAL.capacity(),
      telephone.phone().orElse(null),
      telephone.calls()
    );
  }

  public void set(UUID agent, Profile profile) {
    database.change(
      """
      INSERT INTO desk_profile VALUES (?, ?, ?, ?)
      ON CONFLICT (account) DO UPDATE SET queues = EXCLUDED.queues, langs = EXCLUDED.langs, capacity = EXCLUDED.capacity
      """,
      agent,
      profile.queues(),
      profile.languages(),
      profile.capacity()
    );
  }
}

package de.buergerlotse.channels.call;

import java.util.Optional;

/// Something that happened to a call, free of any vendor's format.
public sealed interface CallEvent {
  CallId call();

  /// Its place among the call's events, where the vendor counts them; the kind's place where not.
  int sequence();

  Parties parties();

  /// The name of its kind in rows. A call has each kind at most once, so this is also what a repetition is known by.
  String kind();

  /// It rings, or is about to.
  record Rang(CallId call, int sequence, Parties parties) implements CallEvent {
    public static final String KIND = "rang";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /// Somebody, or the bot, answered.
  ///
  /// @param by who answered, as the switchboard names them
  record Answered(CallId call, int sequence, Parties parties, Optional<String> by) implements CallEvent {
    public static final String KIND = "answered";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /// It is over.
  record Ended(CallId call, int sequence, Parties parties, Cause cause) implements CallEvent {
    public static final String KIND = "ended";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /// Who is on the line.
  ///
  /// @param caller nothing when the number is withheld or not told
  record Parties(Direction direction, Optional<PhoneNumber> caller, Optional<PhoneNumber> called) {}

  /// Whether a citizen called or was called.
  enum Direction {
    IN("in"),
    OUT("out");

    private final String key;

    Direction(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    public static Optional<Direction> find(String key) {
      for (var direction : values()) if (direction.key.equals(key)) return Optional.of(direction);
      return Optional.empty();
    }
  }

  /// Why a call is over.
  enum Cause {
    NORMAL("normal"),
    BUSY("busy"),
    CANCELLED("cancelled"),
    NO_ANSWER("noAnswer"),
    CONGESTION("congestion"),
    NOT_FOUND("notFound"),
    FORWARDED("forwarded"),
    FAILED("failed");

    private final String key;

    Cause(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    public static Cause of(String key) {
      for (var cause : values()) if (cause.key.equals(key)) return cause;
      throw new IllegalArgumentException("unknown cause: " + key);
    }
  }
}

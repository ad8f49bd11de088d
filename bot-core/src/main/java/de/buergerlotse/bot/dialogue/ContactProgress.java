package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.Reach;
import java.util.Optional;

/// How far leaving a call-back or a message has come.
public sealed interface ContactProgress {
  /// How often in a row no number or address could be read.
  int failures();

  /// How many turns in a row were about something else since.
  int asides();

  /// The same after one more turn about something else.
  ContactProgress aside();

  /// The same after a number or address that could not be read.
  ContactProgress failed();

  /// Gone on with after an aside.
  ContactProgress resumed();

  /// A call-back; what is not known yet is asked in this order.
  record Callback(
    Optional<PhoneNumber> number,
    Optional<CallTime> time,
    int failures,
    int asides
  ) implements ContactProgress {
    static Callback start() {
      return new Callback(Optional.empty(), Optional.empty(), 0, 0);
    }

    Callback with(PhoneNumber known) {
      return new Callback(Optional.of(known), time, 0, 0);
    }

    Callback with(CallTime wished) {
      return new Callback(number, Optional.of(wished), 0, 0);
    }

    Callback withoutNumber() {
      return new Callback(Optional.empty(), time, 0, 0);
    }

    @Override
    public Callback aside() {
      return new Callback(number, time, failures, asides + 1);
    }

    @Override
    public Callback failed() {
      return new Callback(number, time, failures + 1, 0);
    }

    @Override
    public Callback resumed() {
      return new Callback(number, time, failures, 0);
    }
  }

  /// A message; what is not known yet is asked in this order.
  ///
  /// @param text what is to be answered
  record Message(Optional<String> text, Optional<Reach> reach, int failures, int asides) implements ContactProgress {
    static Message start() {
      return new Message(Optional.empty(), Optional.empty(), 0, 0);
    }

    Message with(String words) {
      return new Message(Optional.of(words), reach, 0, 0);
    }

    Message with(Reach way) {
      return new Message(text, Optional.of(way), 0, 0);
    }

    Message withoutReach() {
      return new Message(text, Optional.empty(), 0, 0);
    }

    @Override
    public Message aside() {
      return new Message(text, reach, failures, asides + 1);
    }

    @Override
    public Message failed() {
      return new Message(text, reach, failures + 1, 0);
    }

    @Override
    public Message resumed() {
      return new Message(text, reach, failures, 0);
    }
  }
}

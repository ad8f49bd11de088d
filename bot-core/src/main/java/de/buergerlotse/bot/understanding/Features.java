package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;

/// A way of seeing texts as features. A feature is a 64-bit hash; every feature belongs to one group.
///
/// Safe for all threads.
interface Features {
  /// Kinds of features, which are normalised apart, so that many letters do not drown a telling word.
  enum Group {
    WORDS(0),
    SEQUENCES(1),
    LETTERS(2);

    static final int COUNT = values().length;

    /// The group's number in compact tables.
    final byte code;

    Group(int code) {
      this.code = (byte) code;
    }
  }

  /// Takes one feature of a text; the same feature may come several times.
  interface Sink {
    void accept(Group group, long feature);
  }

  void extract(String text, Sink sink);

  /// The features of a text of which is known which service it speaks of; for most ways of seeing that changes nothing.
  default void extract(String text, Optional<ServiceId> about, Sink sink) {
    extract(text, sink);
  }

  /// The share of a group in a text's vector.
  float weight(Group group);
}

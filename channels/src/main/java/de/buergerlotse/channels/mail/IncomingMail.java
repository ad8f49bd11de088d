package de.buergerlotse.channels.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A mail as far as it is read.
///
/// @param id its own id, or one made from its content where it has none
/// @param from the sender's address, in small letters; empty when there is none
/// @param answers ids of mails it answers, the nearest first
/// @param text everything that can be read of it
/// @param files names of what came with it
/// @param headers some headers by their names in small letters
record IncomingMail(
  String id,
  String from,
  String subject,
  List<String> answers,
  String text,
  List<String> files,
  Map<String, String> headers
) {
  IncomingMail {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
    headers = Map.copyOf(headers);
  }

  Optional<String> findHeader(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /// Without sender and words.
  @Override
  public String toString() {
    return "IncomingMail[" + id.hashCode() + "]";
  }
}

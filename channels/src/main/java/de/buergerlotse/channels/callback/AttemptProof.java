package de.buergerlotse.channels.callback;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The attempts as they stand in the documentation: "1. Versuch am 23.11.2026, 10:15 Uhr: nicht erreicht".
final class AttemptProof {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.yyyy, H:mm 'Uhr'", Locale.GERMAN);

  private AttemptProof() {}

  /// The agent's note with the attempts below it.
  static Optional<String> of(Optional<String> note, List<CallAttempt> attempts, ZoneId zone) {
    var lines = new ArrayList<String>();
    note.ifPresent(lines::add);
    for (var index = 0; index < attempts.size(); index++) {
      var attempt = attempts.get(index);
      var words = attempt
        .note()
        .map(text -> " – " + text)
        .orElse("");
      lines.add(
        index + 1 + ". Versuch am " + MOMENT.format(attempt.at().atZone(zone)) + ": " + attempt.outcome().word() + words
      );
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }
}

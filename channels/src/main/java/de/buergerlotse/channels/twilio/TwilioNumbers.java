package de.buergerlotse.channels.twilio;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// To which municipality a called number belongs.
@Singleton
public final class TwilioNumbers {

  /// What stands before the numbers of WhatsApp.
  public static final String WHATSAPP = "whatsapp:";
  private final Map<String, MunicipalityId> byNumber = new HashMap<>();
  private final Optional<MunicipalityId> otherwise;

  /// @throws IllegalArgumentException when an entry of the settings is none
  TwilioNumbers(TwilioSettings settings) {
    for (var entry : settings.numbers()) {
      if (entry.isBlank()) continue;
      var parts = entry.strip().split("=", 2);
      if (parts.length < 2) throw new IllegalArgumentException("twilio.numbers: not like +49151…=town: " + entry);
      byNumber.put(parts[0].strip(), new MunicipalityId(parts[1].strip()));
    }
    this.otherwise = Optional.of(settings.municipality().strip())
      .filter(id -> !id.isEmpty())
      .map(MunicipalityId::new);
  }

  /// The municipality of a called number, with or without the prefix of WhatsApp.
  public Optional<MunicipalityId> find(String called) {
    var bare = called.startsWith(WHATSAPP) ? called.substring(WHATSAPP.length()) : called;
    return Optional.ofNullable(byNumber.get(called))
      .or(() -> Optional.ofNullable(byNumber.get(bare)))
      .or(() -> otherwise);
  }
}

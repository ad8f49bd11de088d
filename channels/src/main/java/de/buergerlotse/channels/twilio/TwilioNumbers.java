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
  private final Map<MunicipalityId, String> senders = new HashMap<>();
  private final Optional<MunicipalityId> otherwise;

  /// @throws IllegalArgumentException when an entry of the settings is none
  TwilioNumbers(TwilioSettings settings) {
    for (var entry : settings.numbers()) {
      if (entry.isBlank()) continue;
      var parts = entry.strip().split("=", 2);
      if (parts.length < 2) throw new IllegalArgumentException("twilio.numbers: not like +49151…=town: " + entry);
      var municipality = new MunicipalityId(parts[1].strip());
      byNumber.put(parts[0].strip(), municipality);
      if (!parts[0].startsWith(WHATSAPP)) senders.putIfAbsent(municipality, parts[0].strip());
    }
    this.otherwise = Optional.of(settings.municipality().strip())
      .filter(id -> !id.isEmpty())
      .map(MunicipalityId::new);
  }

  /// The number from which a municipality sends SMS that answer nothing: the first of its numbers.
  public Optional<String> findSender(MunicipalityId municipality) {
    return Optional.ofNullable(senders.get(municipality));
  }

  /// The municipality of a called number, with or without the prefix of WhatsApp.
  public Optional<MunicipalityId> find(String called) {
    var bare = called.startsWith(WHATSAPP) ? called.substring(WHATSAPP.length()) : called;
    return Optional.ofNullable(byNumber.get(called))
      .or(() -> Optional.ofNullable(byNumber.get(bare)))
      .or(() -> otherwise);
  }
}

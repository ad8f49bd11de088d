package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.twilio.TwilioNumbers;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which municipality a called number belongs to: by the settings, else by its published service number, else as numbers for
/// messages do.
@Singleton
final class Lines {

  private final Map<PhoneNumber, MunicipalityId> configured = new HashMap<>();
  private final Set<PhoneNumber> blocked;
  private final KnowledgeBase knowledge;
  private final TwilioNumbers twilio;

  /// @throws IllegalArgumentException when an entry of the settings is none
  Lines(TelephoneSettings settings, KnowledgeBase knowledge, TwilioNumbers twilio) {
    this.knowledge = knowledge;
    this.twilio = twilio;
    for (var entry : settings.lines()) {
      if (entry.isBlank()) continue;
      var parts = entry.strip().split("=", 2);
      var number = PhoneNumber.find(parts[0]);
      if (parts.length < 2 || number.isEmpty()) {
        throw new IllegalArgumentException("telephone.lines: not like +492214710000=town: " + entry);
      }
      configured.put(number.get(), new MunicipalityId(parts[1].strip()));
    }
    this.blocked = settings
      .blocked()
      .stream()
      .flatMap(number -> PhoneNumber.find(number).stream())
      .collect(Collectors.toUnmodifiableSet());
  }

  Optional<MunicipalityId> findMunicipality(PhoneNumber called) {
    return Optional.ofNullable(configured.get(called))
      .or(() -> byServiceNumber(called))
      .or(() -> twilio.find(called.dialled()));
  }

  boolean isBlocked(PhoneNumber caller) {
    return blocked.contains(caller);
  }

  /// The number of a municipality that its agents are seen to call from.
  Optional<PhoneNumber> findServiceNumber(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .flatMap(snapshot -> PhoneNumber.find(snapshot.municipality().servicePhone()));
  }

  private Optional<MunicipalityId> byServiceNumber(PhoneNumber called) {
    return knowledge
      .listMunicipalities()
      .stream()
      .filter(municipality -> findServiceNumber(municipality).filter(called::equals).isPresent())
      .findFirst();
  }
}

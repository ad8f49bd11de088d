package de.buergerlotse.knowledge.municipality;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.Optional;

/// An office with its address, contact and opening hours (CPSV-AP Contact Point, FIM Stelle).
///
/// @param directions how to get there and into the house
public record Office(
  String id,
  LocalizedText name,
  String street,
  String postalCode,
  String town,
  Optional<String> room,
  String phone,
  String email,
  boolean wheelchairAccess,
  LocalizedText directions,
  OpeningHours hours
) {
  /// The address in lines, as on an envelope.
  public String address() {
    return street + room.map(where -> ", " + where).orElse("") + "\n" + postalCode + " " + town;
  }
}

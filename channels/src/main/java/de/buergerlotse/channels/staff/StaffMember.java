package de.buergerlotse.channels.staff;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.Set;
import java.util.UUID;

/// A person who works for one municipality.
///
/// @param username what they sign in with
/// @param name what citizens and colleagues read, for example "Frau Yılmaz"
public record StaffMember(UUID id, String username, String name, MunicipalityId municipality, Set<StaffRole> roles) {
  public StaffMember {
    roles = Set.copyOf(roles);
    if (username.isBlank() || name.isBlank()) throw new IllegalArgumentException("a person has a name");
  }

  public boolean is(StaffRole role) {
    return roles.contains(role);
  }
}

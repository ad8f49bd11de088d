package de.buergerlotse.knowledge.service;

import java.net.URI;

/// The booking page for appointments of a service.
///
/// @param required whether a visit without an appointment is refused
/// @param system which product serves it
public record Appointment(URI url, boolean required, OnlineService.FormSystem system) {
  public Appointment {
    url = LinkTemplate.of(system, url, java.util.Map.of()).address();
  }

  /// A page of no known system.
  public Appointment(URI url, boolean required) {
    this(url, required, OnlineService.FormSystem.PLAIN);
  }
}

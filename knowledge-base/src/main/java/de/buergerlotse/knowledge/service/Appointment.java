package de.buergerlotse.knowledge.service;

import java.net.URI;

/// The booking page for appointments of a service.
///
/// @param required whether a visit without an appointment is refused
public record Appointment(URI url, boolean required) {
  public Appointment {
    WebAddress.requireHttps(url);
  }
}

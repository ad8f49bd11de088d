package de.buergerlotse.knowledge.service;

import java.util.Optional;

/// The ways into a service: which office, online, by appointment.
///
/// @param responsible id of the office in the same municipality
public record Access(String responsible, Optional<OnlineService> onlineService, Optional<Appointment> appointment) {}

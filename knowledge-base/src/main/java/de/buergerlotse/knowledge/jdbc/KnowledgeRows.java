package de.buergerlotse.knowledge.jdbc;

import jakarta.inject.Singleton;

/// The tables that hang on a municipality.
@Singleton
record KnowledgeRows(
  OfficeRows offices,
  ServiceRows services,
  OnlineServiceRows onlineServices,
  AppointmentRows appointments,
  CostRows costs,
  DeadlineRows deadlines,
  ProcessingTimeRows durations,
  EvidenceRows evidence,
  LegalResourceRows legal,
  AnswerRows answers,
  ExamplePhraseRows phrases,
  EverydayWordRows words,
  OverrideRows overrides
) {}

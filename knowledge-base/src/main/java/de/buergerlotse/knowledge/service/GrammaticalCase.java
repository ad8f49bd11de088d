package de.buergerlotse.knowledge.service;

/// The German case a figure stands in; only these two differ in time spans ("6 Monate", "nach 6 Monaten").
public enum GrammaticalCase {
  NOMINATIVE,
  DATIVE,
}

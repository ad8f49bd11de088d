package de.buergerlotse.knowledge.editorial;

/// Why a step of the workflow cannot be taken.
public enum Refusal {
  /// Somebody has saved since.
  NOT_NEWEST,
  /// It stands elsewhere on its way.
  WRONG_STATE,
  /// Nobody approves what they wrote.
  OWN_TEXT,
  /// No group of readers has signed it off.
  SIGN_OFF_MISSING,
  /// Only texts in Leichte Sprache are signed off.
  SIGN_OFF_NOT_NEEDED,
  /// Nobody has approved it.
  NOT_APPROVED,
  /// The day lies in the past.
  DAY_PASSED,
}

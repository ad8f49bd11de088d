package de.buergerlotse.channels.speech;

/// What nobody can note down while listening, and is better had in writing; never spoken.
///
/// @param text ready to be sent: "Wohnsitz online ummelden: https://…"
public record Keepsake(Kind kind, String text) {
  /// What it is called where it is offered.
  public enum Kind {
    /// An address on the web where the caller goes on.
    LINK,
    /// Number and address of somebody else, who is responsible.
    CONTACT,
  }
}

package de.buergerlotse.knowledge.xzufi;

/// The identity of an imported object: an id means something only within the agency that gave it.
public record ObjectKey(String agency, String id) {
  public ObjectKey {
    if (agency.isBlank()) throw new IllegalArgumentException("Kennung ohne schemeAgencyID");
    if (id.isBlank()) throw new IllegalArgumentException("leere Kennung");
  }

  @Override
  public String toString() {
    return agency + "/" + id;
  }
}

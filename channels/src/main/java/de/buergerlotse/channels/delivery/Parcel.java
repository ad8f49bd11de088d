package de.buergerlotse.channels.delivery;

/// One message as it leaves.
///
/// @param segments what it costs, in segments of SMS; 1 for other media
/// @param onRequest sent only when the citizen asks for more
public record Parcel(String text, int segments, boolean onRequest) {
  public Parcel {
    if (text.isBlank() || segments < 1) throw new IllegalArgumentException("a parcel has a text and costs something");
  }
}

package de.buergerlotse.channels.training;

/// How far a training is.
///
/// @param words told to editors
/// @param percent of the time it takes, as measured with the shipped content
record Phase(String words, int percent) {
  /// The phase that the trainer's own words stand for.
  static Phase of(String told) {
    return switch (told) {
      case "training topics" -> new Phase("Leistungen lernen", 8);
      case "training dangers" -> new Phase("Notlagen lernen", 65);
      case "training aspects" -> new Phase("Fragearten lernen", 80);
      case "training languages" -> new Phase("Sprachen lernen", 93);
      case "trained before, taken from the store" -> new Phase("Modell laden", 90);
      default -> new Phase("Vorbereitung", 2);
    };
  }
}

package de.buergerlotse.channels.speech;

/// Makes one kind of written sign speakable.
interface SpokenRule {
  String apply(String text);
}

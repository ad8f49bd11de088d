package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Locale;

/// The words around what was said, in one language variant. `%s` is filled in.
///
/// @param title with whom
/// @param intro when it began
/// @param written when it was written down
/// @param time date and time of an entry
/// @param choices what stands before steps that were offered
/// @param attachment name, kind and size of a file
/// @param unchecked what is said of a file that no virus scanner looked at
/// @param queued place in line
record TranscriptTexts(
  Locale locale,
  String title,
  String intro,
  String written,
  String time,
  String citizen,
  String bot,
  String agent,
  String system,
  String choices,
  String phone,
  String attachment,
  String unchecked,
  String ways,
  String livechat,
  String callback,
  String telephone,
  String message,
  String queued
) {
  private static final TranscriptTexts PLAIN = new TranscriptTexts(
    Locale.GERMANY,
    "Ihr Gespräch mit: %s",
    "Abschrift des Gesprächs vom %s. Unter jedem Namen steht, was geschrieben wurde. „Programm“ heißt: Die Antwort kam von einem Computer-Programm.",
    "Diese Abschrift wurde am %s erstellt.",
    "%s, %s Uhr",
    "Sie",
    "Programm",
    "%s (Servicecenter)",
    "Hinweis",
    "Zur Auswahl stand:",
    "Telefon: %s",
    "Datei: %s (%s, %s)",
    "nicht auf Viren geprüft",
    "So erreichen Sie einen Menschen:",
    "im Chat",
    "durch einen Rückruf",
    "am Telefon",
    "mit einer Nachricht",
    "Platz %s in der Warteschlange"
  );

  private static final TranscriptTexts EASY = new TranscriptTexts(
    Locale.GERMANY,
    "Ihr Gespräch mit: %s",
    "Das Gespräch war am %s. Hier steht alles, was im Gespräch geschrieben wurde. Manche Antworten kommen von einem Programm. Dann steht dort: Programm.",
    "Dieser Text ist vom %s.",
    "%s, %s Uhr",
    "Sie",
    "Programm",
    "%s vom Service-Center",
    "Hinweis",
    "Das konnten Sie wählen:",
    "Telefon: %s",
    "Datei: %s (%s, %s)",
    "Diese Datei wurde nicht auf Viren geprüft.",
    "So sprechen Sie mit einem Menschen:",
    "Sie schreiben im Chat.",
    "Wir rufen Sie zurück.",
    "Sie rufen an.",
    "Sie schreiben eine Nachricht.",
    "Sie sind in der Warte-Schlange auf Platz %s."
  );

  private static final TranscriptTexts ENGLISH = new TranscriptTexts(
    Locale.UK,
    "Your conversation with: %s",
    "Transcript of the conversation of %s. Below each name is what was written. “Program” means: the answer came from a computer program.",
    "This transcript was made on %s.",
    "%s, %s",
    "You",
    "Program",
    "%s (service centre)",
    "Note",
    "You could choose:",
    "Telephone: %s",
    "File: %s (%s, %s)",
    "not checked for viruses",
    "How to reach a person:",
    "in the chat",
    "by a call back",
    "by telephone",
    "by a message",
    "Number %s in the queue"
  );

  /// In plain German where a variant has no words of its own.
  static TranscriptTexts of(Variant variant) {
    if (variant.equals(Variant.EASY)) return EASY;
    return variant.tag().equals("en") ? ENGLISH : PLAIN;
  }

  String way(Block.HandoverOption option) {
    return switch (option) {
      case LIVECHAT -> livechat;
      case CALLBACK -> callback;
      case PHONE -> telephone;
      case MESSAGE -> message;
    };
  }
}

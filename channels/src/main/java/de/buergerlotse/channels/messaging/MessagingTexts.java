package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.Variant;

/// The door's own words in one language variant.
///
/// @param greeting says that a program answers, as the greeting of every door does
/// @param choose what stands before numbered choices
/// @param more what stands at the end of a part when there is more
/// @param media the answer to pictures and other files
/// @param unreadable the answer to a message without words
/// @param stopped the answer to STOP
/// @param started the answer to START
record MessagingTexts(
  String greeting,
  String choose,
  String more,
  String media,
  String unreadable,
  String stopped,
  String started,
  String livechat,
  String callback,
  String telephone,
  String message
) {
  private static final MessagingTexts PLAIN = new MessagingTexts(
    "Hier antwortet ein Computerprogramm. Für einen Menschen schreiben Sie MENSCH, mit STOP beenden Sie alles.",
    "Antworten Sie mit der Nummer:",
    "\n(Weiter mit MEHR)",
    "Bilder, Dateien und Sprachnachrichten können wir hier leider nicht annehmen. Bitte schreiben Sie Ihre Frage als Text.",
    "Wir konnten keinen Text lesen. Bitte schreiben Sie Ihre Frage.",
    "Sie erhalten hier keine Nachrichten mehr. Wenn Sie wieder schreiben möchten, senden Sie START.",
    "Sie können wieder schreiben. Was möchten Sie wissen?",
    "Mit einem Menschen schreiben",
    "Rückruf wünschen",
    "Anrufen",
    "Eine Nachricht hinterlassen"
  );

  private static final MessagingTexts EASY = new MessagingTexts(
    "Hier antwortet ein Computer-Programm. Sie möchten einen Menschen? Schreiben Sie: MENSCH. Sie möchten aufhören? Schreiben Sie: STOP.",
    "Schreiben Sie die Zahl:",
    "\n(Es geht weiter. Schreiben Sie: MEHR)",
    "Wir können hier keine Bilder und keine Sprach-Nachrichten annehmen. Bitte schreiben Sie uns Ihre Frage.",
    "Wir können das nicht lesen. Bitte schreiben Sie Ihre Frage.",
    "Sie bekommen von uns keine Nachrichten mehr. Sie möchten wieder schreiben? Schreiben Sie: START.",
    "Sie können wieder schreiben. Was ist Ihre Frage?",
    "Ich möchte mit einem Menschen schreiben",
    "Rufen Sie mich bitte an",
    "Ich rufe an",
    "Ich schreibe eine Nachricht"
  );

  private static final MessagingTexts ENGLISH = new MessagingTexts(
    "This is a computer program. Write MENSCH for a person, STOP to end everything.",
    "Reply with the number:",
    "\n(Continue with MEHR)",
    "Sorry, we cannot take pictures, files or voice messages here. Please write your question as text.",
    "We could not read any text. Please write your question.",
    "You will get no more messages here. If you want to write again, send START.",
    "You can write again. What would you like to know?",
    "Write with a person",
    "Ask for a call back",
    "Call us",
    "Leave a message"
  );

  /// In plain German where a variant has no words of its own.
  static MessagingTexts of(Variant variant) {
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

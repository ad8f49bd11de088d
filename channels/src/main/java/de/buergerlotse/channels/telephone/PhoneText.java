package de.buergerlotse.channels.telephone;

import de.buergerlotse.knowledge.service.Variant;

/// What is said on the telephone around the bot's replies, in plain German and in Leichte Sprache.
///
/// `{…}` stands for what the moment gives.
enum PhoneText {
  /// That a program speaks comes first (EU AI Act, Art. 50(1)).
  GREETING(
    "Guten Tag. Hier spricht der Bürgerlotse, ein Computerprogramm, kein Mensch. Sie haben die {authority} angerufen. " +
      "Was Sie sagen, wird in Text umgewandelt und nicht aufgenommen. " +
      "Mit der Taste 0 kommen Sie jederzeit zu einem Menschen. Mit der 1 wiederhole ich, mit der 9 spreche ich langsamer, " +
      "mit der 2 spreche ich in Leichter Sprache. Haben Sie einen Fallcode, drücken Sie die 5. Worum geht es?",
    "Guten Tag. Hier spricht ein Computer-Programm. Was ist Ihre Frage?"
  ),
  NOTICE("Eine wichtige Meldung: {notice}", "Das ist wichtig: {notice}"),
  ANYTHING_ELSE("Haben Sie noch eine Frage?", "Haben Sie noch eine Frage?"),
  MORE("Sagen Sie „weiter“, wenn Sie mehr hören möchten.", "Wollen Sie mehr hören? Dann sagen Sie: weiter."),
  NO_MORE(
    "Mehr gibt es dazu nicht zu sagen. Was möchten Sie noch wissen?",
    "Das war alles. Haben Sie noch eine Frage?"
  ),
  OFFER_TEXT("Soll ich Ihnen den Link per SMS schicken?", "Soll ich Ihnen eine SMS schicken? Sagen Sie Ja oder Nein."),
  OFFER_CONTACT(
    "Soll ich Ihnen Nummer und Adresse per SMS schicken?",
    "Soll ich Ihnen eine SMS schicken? Sagen Sie Ja oder Nein."
  ),
  LINK_SENT("Gut, der Link kommt per SMS auf die Nummer, von der Sie anrufen.", "Gut. Sie bekommen eine SMS."),
  CONTACT_SENT(
    "Gut, Nummer und Adresse kommen per SMS auf die Nummer, von der Sie anrufen.",
    "Gut. Sie bekommen eine SMS."
  ),
  TEXT_DECLINED("Gut, dann nicht.", "Gut. Sie bekommen keine SMS."),
  SLOWER("Gut, ich spreche langsamer.", "Gut. Ich spreche langsam."),
  FASTER("Gut, ich spreche wieder schneller.", "Gut. Ich spreche schneller."),
  SILENCE(
    "Ich habe nichts gehört. Bitte sagen Sie, worum es geht, oder drücken Sie die 0.",
    "Ich höre nichts. Bitte sprechen Sie. Oder drücken Sie die 0."
  ),
  NOT_HEARD(
    "Das habe ich nicht verstanden. Bitte sagen Sie es noch einmal mit anderen Worten, oder drücken Sie die 0.",
    "Das habe ich nicht verstanden. Bitte sagen Sie es noch einmal. Oder drücken Sie die 0."
  ),
  GIVES_UP(
    "Ich verstehe Sie leider nicht gut. Ein Mensch hilft Ihnen weiter.",
    "Ich verstehe Sie nicht gut. Ein Mensch hilft Ihnen."
  ),
  PRESS_ZERO(
    "Drücken Sie die 0 oder sagen Sie „Mensch“, dann verbinde ich Sie.",
    "Wollen Sie mit einem Menschen sprechen? Drücken Sie die 0."
  ),
  QUEUED(
    "Ich verbinde Sie mit dem Servicecenter. Bitte bleiben Sie am Apparat, Sie müssen nichts noch einmal erzählen.",
    "Gleich spricht ein Mensch mit Ihnen. Bitte legen Sie nicht auf."
  ),
  PLACE("Sie sind an Platz {place}.", "Sie sind an Platz {place}."),
  NEXT("Sie sind als Nächstes an der Reihe.", "Sie sind als Nächstes dran."),
  WAIT("Die Wartezeit beträgt etwa {minutes}.", "Es dauert etwa {minutes}."),
  WAIT_UNKNOWN("Wie lange es dauert, kann ich gerade nicht sagen.", "Ich weiß nicht: So lange dauert es."),
  STOP_WAITING(
    "Möchten Sie nicht mehr warten, drücken Sie die Stern-Taste.",
    "Sie wollen nicht mehr warten? Drücken Sie die Stern-Taste."
  ),
  NOBODY_THERE(
    "Im Servicecenter ist gerade niemand erreichbar. Ich beantworte gern Ihre Frage.",
    "Gerade ist kein Mensch da. Sie können mir Ihre Frage sagen."
  ),
  QUEUE_LEFT("Sie warten nicht mehr. Was möchten Sie wissen?", "Sie warten nicht mehr. Was ist Ihre Frage?"),
  CONNECTING("Jetzt verbinde ich Sie.", "Jetzt verbinde ich Sie."),
  AGENT_AWAY(
    "Das hat leider nicht geklappt. Sie sind als Nächstes an der Reihe, bitte bleiben Sie am Apparat.",
    "Das hat nicht geklappt. Sie sind als Nächstes dran. Bitte legen Sie nicht auf."
  ),
  BOT_IS_BACK(
    "Sie sprechen wieder mit dem Programm. Was möchten Sie noch wissen?",
    "Jetzt spricht wieder das Programm. Haben Sie noch eine Frage?"
  ),
  OWN_NUMBER(
    "Gern. Sollen wir Sie unter der Nummer zurückrufen, von der Sie gerade anrufen?",
    "Sollen wir Sie auf diesem Telefon anrufen? Sagen Sie Ja oder Nein."
  ),
  GIVE_NUMBER(
    "Unter welcher Nummer erreichen wir Sie? Sagen Sie sie bitte mit der Vorwahl, oder geben Sie sie mit den Tasten ein und drücken Sie am Ende die Raute-Taste.",
    "Welche Telefonnummer haben Sie? Sagen Sie bitte die ganze Nummer. Oder drücken Sie die Tasten."
  ),
  GIVE_CODE(
    "Bitte geben Sie die sechs Zeichen Ihres Fallcodes mit den Tasten ein. Für einen Buchstaben drücken Sie die Taste, auf der er steht.",
    "Bitte geben Sie Ihren Code mit den Tasten ein. Der Code hat 6 Zeichen."
  ),
  CODE_FOUND(
    "Danke, ich habe Ihren Vorgang gefunden. Ein Mensch sieht darin, was Sie schon gefragt haben. Was möchten Sie wissen?",
    "Danke. Ihr Code stimmt. Was ist Ihre Frage?"
  ),
  CODE_WRONG(
    "Diesen Code kenne ich nicht, oder er ist abgelaufen. Sagen Sie mir einfach, worum es geht.",
    "Diesen Code kenne ich nicht. Was ist Ihre Frage?"
  ),
  CODE_TOO_OFTEN(
    "Das waren zu viele Versuche. Sagen Sie mir bitte, worum es geht.",
    "Das waren zu viele Versuche. Was ist Ihre Frage?"
  ),
  BYE("Vielen Dank für Ihren Anruf. Auf Wiederhören.", "Danke für Ihren Anruf. Auf Wiederhören."),
  BYE_CODE(
    "Wenn Sie sich noch einmal melden, nennen Sie den Code {code}. Vielen Dank für Ihren Anruf. Auf Wiederhören.",
    "Ihr Code ist {code}. Auf Wiederhören."
  ),
  NO_NUMBER(
    "Unter dieser Nummer ist kein Dienst eingerichtet. Bitte prüfen Sie die Nummer. Auf Wiederhören.",
    "Diese Nummer ist falsch. Auf Wiederhören."
  ),
  TROUBLE(
    "Da ist gerade etwas schiefgegangen. Bitte sagen Sie es noch einmal.",
    "Das hat nicht geklappt. Bitte sagen Sie es noch einmal."
  ),
  STARTING(
    "Der Dienst startet gerade. Bitte rufen Sie in einer Minute noch einmal an. Auf Wiederhören.",
    "Bitte rufen Sie später noch einmal an. Auf Wiederhören."
  );

  private final String plain;
  private final String easy;

  PhoneText(String plain, String easy) {
    this.plain = plain;
    this.easy = easy;
  }

  /// The sentence; other variants than Leichte Sprache hear plain German.
  ///
  /// @param fillings pairs of a name and what stands for it: `"place", "2"`
  String in(Variant variant, String... fillings) {
    var sentence = variant.equals(Variant.EASY) ? easy : plain;
    for (var index = 0; index + 1 < fillings.length; index += 2) {
      sentence = sentence.replace("{" + fillings[index] + "}", fillings[index + 1]);
    }
    return sentence;
  }
}

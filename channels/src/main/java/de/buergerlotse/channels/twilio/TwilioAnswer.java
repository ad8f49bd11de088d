package de.buergerlotse.channels.twilio;

import java.util.List;

/// What is answered to a webhook for messages, as TwiML.
public final class TwilioAnswer {

  private TwilioAnswer() {}

  /// Sends these messages back to whoever wrote; none for silence.
  public static String messages(List<String> texts) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>");
    texts.forEach(text -> xml.append("<Message>").append(escaped(text)).append("</Message>"));
    return xml.append("</Response>").toString();
  }

  /// Text as XML 1.0 allows it (section 2.2); characters that it cannot hold are left out.
  public static String escaped(String text) {
    var xml = new StringBuilder(text.length() + 16);
    text
      .codePoints()
      .filter(TwilioAnswer::isAllowed)
      .forEach(character -> {
        switch (character) {
          case '&' -> xml.append("&amp;");
          case '<' -> xml.append("&lt;");
          case '>' -> xml.append("&gt;");
          case '"' -> xml.append("&quot;");
          default -> xml.appendCodePoint(character);
        }
      });
    return xml.toString();
  }

  private static boolean isAllowed(int character) {
    if (character < 0x20) return character == '\n' || character == '\t' || character == '\r';
    return Character.getType(character) != Character.SURROGATE && character != 0xFFFE && character != 0xFFFF;
  }
}

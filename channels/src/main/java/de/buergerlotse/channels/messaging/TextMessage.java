package de.buergerlotse.channels.messaging;

import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioNumbers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// An SMS or a message of WhatsApp as it came in.
///
/// @param sid the provider's id
/// @param from the citizen's number without prefix; never logged
/// @param to the called number without prefix
/// @param called the called number as the provider writes it
/// @param hasMedia whether pictures or other files came with it
record TextMessage(String sid, Medium medium, String from, String to, String called, String text, boolean hasMedia) {
  /// @throws Problem when it lacks what every message has
  static TextMessage of(TwilioForm form) {
    var sid = form.find("MessageSid").or(() -> form.find("SmsSid"));
    var from = form.text("From");
    var to = form.text("To");
    if (sid.isEmpty() || from.isBlank() || to.isBlank()) throw new Problem(ProblemCode.REQUEST_INVALID);
    var whatsapp = from.startsWith(TwilioNumbers.WHATSAPP);
    var media = form.text("NumMedia");
    return new TextMessage(
      sid.get(),
      whatsapp ? Medium.WHATSAPP : Medium.SMS,
      bare(from),
      bare(to),
      to,
      form.text("Body"),
      !media.isBlank() && !media.equals("0")
    );
  }

  /// The id under which the conversation knows it; always the same for the same message.
  UUID clientMessageId() {
    return UUID.nameUUIDFromBytes(("twilio " + sid).getBytes(StandardCharsets.UTF_8));
  }

  private static String bare(String number) {
    return number.startsWith(TwilioNumbers.WHATSAPP) ? number.substring(TwilioNumbers.WHATSAPP.length()) : number;
  }

  /// Without the citizen's number and words.
  @Override
  public String toString() {
    return "TextMessage[" + sid + ", " + medium.key() + "]";
  }
}

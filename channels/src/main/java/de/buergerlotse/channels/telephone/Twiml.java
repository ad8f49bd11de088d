package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.twilio.TwilioAnswer;
import java.util.List;

/// Writes steps in Twilio's language for calls (TwiML for voice).
final class Twiml {

  private static final String SLOW = "80%";
  private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>");
  private final String germanVoice;

  private Twiml(String germanVoice) {
    this.germanVoice = germanVoice;
  }

  /// @param germanVoice the voice that reads German, for example `Polly.Vicki`
  static String of(List<CallStep> steps, String germanVoice) {
    var twiml = new Twiml(germanVoice);
    steps.forEach(twiml::write);
    return twiml.xml.append("</Response>").toString();
  }

  private void write(CallStep step) {
    switch (step) {
      case CallStep.Say say -> say(say);
      case CallStep.Listen listen -> listen(listen);
      case CallStep.Key key -> key(key);
      case CallStep.Queue(var name, var meanwhile, var then) -> {
        open("Enqueue", "waitUrl", meanwhile, "waitUrlMethod", "POST", "action", then, "method", "POST");
        close(TwilioAnswer.escaped(name), "Enqueue");
      }
      case CallStep.Connect(var number, var seconds, var then) -> {
        open("Dial", "action", then, "method", "POST", "timeout", String.valueOf(seconds), "answerOnBridge", "true");
        xml.append("<Number>").append(TwilioAnswer.escaped(number)).append("</Number>");
        close("", "Dial");
      }
      case CallStep.GoOn(var path) -> {
        open("Redirect", "method", "POST");
        close(TwilioAnswer.escaped(path), "Redirect");
      }
      case CallStep.Leave() -> xml.append("<Leave/>");
      case CallStep.HangUp() -> xml.append("<Hangup/>");
    }
  }

  private void say(CallStep.Say say) {
    if (say.language().equals("de-DE")) open("Say", "language", say.language(), "voice", germanVoice);
    else open("Say", "language", say.language());
    var text = TwilioAnswer.escaped(say.text());
    close(say.isSlow() ? "<prosody rate=\"" + SLOW + "\">" + text + "</prosody>" : text, "Say");
  }

  private void listen(CallStep.Listen listen) {
    open(
      "Gather",
      "input",
      "dtmf speech",
      "language",
      "de-DE",
      "speechTimeout",
      "auto",
      "timeout",
      "6",
      "numDigits",
      String.valueOf(listen.keys()),
      "actionOnEmptyResult",
      "true",
      "action",
      listen.then(),
      "method",
      "POST"
    );
    listen.says().forEach(this::say);
    close("", "Gather");
  }

  private void key(CallStep.Key key) {
    open(
      "Gather",
      "input",
      "dtmf",
      "numDigits",
      "1",
      "finishOnKey",
      "",
      "timeout",
      String.valueOf(key.seconds()),
      "action",
      key.then(),
      "method",
      "POST"
    );
    key.says().forEach(this::say);
    close("", "Gather");
  }

  private void open(String element, String... attributes) {
    xml.append('<').append(element);
    for (var index = 0; index + 1 < attributes.length; index += 2) {
      xml.append(' ').append(attributes[index]).append("=\"");
      xml.append(TwilioAnswer.escaped(attributes[index + 1])).append('"');
    }
    xml.append('>');
  }

  private void close(String content, String element) {
    xml.append(content).append("</").append(element).append('>');
  }
}

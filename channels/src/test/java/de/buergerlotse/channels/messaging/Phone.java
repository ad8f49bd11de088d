package de.buergerlotse.channels.messaging;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioSignature;
import de.buergerlotse.channels.twilio.TwilioStub;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A citizen's telephone: its messages come to the product through Twilio's webhook, signed as Twilio signs.
final class Phone {

  static final String CALLED = "+4929210000001";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Pattern MESSAGE = Pattern.compile("<Message>(.*?)</Message>", Pattern.DOTALL);
  private final URI product;
  private final String prefix;
  private final String number;

  private Phone(URI product, String prefix, String number) {
    this.product = product;
    this.prefix = prefix;
    this.number = number;
  }

  /// A telephone with a number of its own.
  static Phone withSms(URI product) {
    return new Phone(product, "", "+49151%08d".formatted(COUNT.incrementAndGet()));
  }

  static Phone withSms(URI product, String number) {
    return new Phone(product, "", number);
  }

  static Phone withWhatsApp(URI product) {
    return new Phone(product, "whatsapp:", "+49160%08d".formatted(COUNT.incrementAndGet()));
  }

  String number() {
    return prefix + number;
  }

  /// Sends a text and gives what is answered at once.
  List<String> send(String text) {
    return texts(send(sid(), text));
  }

  static String sid() {
    return "SM" + UUID.randomUUID().toString().replace("-", "");
  }

  Answer send(String sid, String text) {
    return post(fields(sid, text));
  }

  /// The fields of a message as Twilio sends them.
  Map<String, String> fields(String sid, String text) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("ToCountry", "DE");
    fields.put("SmsMessageSid", sid);
    fields.put("NumMedia", "0");
    fields.put("SmsSid", sid);
    fields.put("SmsStatus", "received");
    fields.put("Body", text);
    fields.put("FromCountry", "DE");
    fields.put("To", prefix + CALLED);
    fields.put("NumSegments", "1");
    fields.put("MessageSid", sid);
    fields.put("AccountSid", TwilioStub.ACCOUNT);
    fields.put("From", number());
    fields.put("ApiVersion", "2010-04-01");
    return fields;
  }

  Answer post(Map<String, String> fields) {
    return post(product, "/hooks/twilio/messages", fields, TwilioStub.TOKEN);
  }

  static Answer post(URI product, String path, Map<String, String> fields, String token) {
    var form = fields
      .entrySet()
      .stream()
      .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
      .collect(Collectors.joining("&"));
    var signature = new TwilioSignature(token).of(
      "http://127.0.0.1:" + product.getPort() + path,
      TwilioForm.parse(form)
    );
    var portal = new PortalClient(product);
    return portal.send(
      portal
        .request(path, null)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(TwilioSignature.HEADER, signature)
        .POST(BodyPublishers.ofString(form))
    );
  }

  static List<String> texts(Answer answer) {
    if (answer.status() != 200) throw new AssertionError(answer.status() + " " + answer.body());
    return MESSAGE.matcher(answer.body())
      .results()
      .map(found ->
        found.group(1).replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
      )
      .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

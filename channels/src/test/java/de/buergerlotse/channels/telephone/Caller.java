package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who calls: plays the telephone company at the real webhooks, with real signatures.
final class Caller {

  /// The service number of Musterstadt.
  static final String MUSTERSTADT = "+492214710000";
  private final URI product;
  private final String from;
  private final String to;
  private final String sid;
  private TwimlAnswer last = new TwimlAnswer(0, "");

  Caller(URI product, String from, String to) {
    this(product, from, to, "CA" + UUID.randomUUID().toString().replace("-", ""));
  }

  private Caller(URI product, String from, String to, String sid) {
    this.product = product;
    this.from = from;
    this.to = to;
    this.sid = sid;
  }

  /// Somebody with a mobile telephone of their own, who calls Musterstadt.
  static Caller mobile(URI product) {
    var digits = String.valueOf(10_000_000 + (int) (Math.random() * 89_999_999));
    return new Caller(product, "+49151" + digits, MUSTERSTADT);
  }

  /// The same call at another node.
  Caller at(URI other) {
    return new Caller(other, from, to, sid);
  }

  String sid() {
    return sid;
  }

  String number() {
    return from;
  }

  TwimlAnswer last() {
    return last;
  }

  TwimlAnswer call() {
    return post("/hooks/twilio/voice", Map.of("CallStatus", "ringing"));
  }

  TwimlAnswer say(String words) {
    return say(words, "0.92");
  }

  TwimlAnswer say(String words, String confidence) {
    return post(last.attribute("Gather", "action"), Map.of("SpeechResult", words, "Confidence", confidence));
  }

  TwimlAnswer silence() {
    return post(last.attribute("Gather", "action"), Map.of());
  }

  TwimlAnswer press(String keys) {
    return post(last.attribute("Gather", "action"), Map.of("Digits", keys));
  }

  /// Listens to what is played while waiting, from the beginning of the waiting or from where it was.
  TwimlAnswer listenWaiting(String path) {
    return post(path, Map.of("QueuePosition", "1", "CurrentQueueSize", "1", "QueueTime", "3", "AvgQueueTime", "20"));
  }

  TwimlAnswer post(String path, Map<String, String> fields) {
    var answer = send(path, fields);
    // What is played while waiting does not replace what comes after it.
    if (!path.contains("/wait")) last = answer;
    return answer;
  }

  TwimlAnswer status(String status, String sequence) {
    return send(
      "/hooks/twilio/status",
      Map.of("CallStatus", status, "SequenceNumber", sequence, "CallbackSource", "call-progress-events")
    );
  }

  TwimlAnswer send(String path, Map<String, String> fields) {
    var body = body(fields);
    return send(path, body, sign(path, body));
  }

  String body(Map<String, String> fields) {
    var all = new LinkedHashMap<String, String>();
    all.put("AccountSid", "AC00000000000000000000000000000000");
    all.put("ApiVersion", "2010-04-01");
    all.put("CallSid", sid);
    all.put("Direction", "inbound");
    all.put("From", from);
    all.put("To", to);
    all.put("CallStatus", "in-progress");
    all.putAll(fields);
    return all
      .entrySet()
      .stream()
      .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
      .collect(Collectors.joining("&"));
  }

  String sign(String path, String body) {
    return new TwilioSignature(RunningProduct.TWILIO_TOKEN).of(
      "http://127.0.0.1:" + product.getPort() + path,
      TwilioForm.parse(body)
    );
  }

  TwimlAnswer send(String path, String body, String signature) {
    var client = new PortalClient(product);
    var request = client.request(path, null).header("Content-Type", "application/x-www-form-urlencoded");
    if (signature != null) request.header(TwilioSignature.HEADER, signature);
    var answer = client.send(request.POST(BodyPublishers.ofString(body)));
    return new TwimlAnswer(answer.status(), answer.body());
  }
}

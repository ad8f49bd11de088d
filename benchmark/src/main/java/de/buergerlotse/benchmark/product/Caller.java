package de.buergerlotse.benchmark.product;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Calls Musterstadt and asks, again and again until a time is over, through the webhooks as Twilio calls them.
///
/// @param number a mobile number of the caller's own
/// @param end when to stop, as [System#nanoTime()]
record Caller(HttpClient http, URI address, String number, long end) implements Callable<List<Double>> {
  static final String TOKEN = "a token only for measuring";
  private static final Pattern ACTION = Pattern.compile("<Gather[^>]* action=\"([^\"]+)\"");
  private static final List<String> QUESTIONS = List.of(
    "Was kostet ein neuer Personalausweis?",
    "Mein Reisepass ist abgelaufen, was brauche ich?",
    "Wo melde ich meinen Hund an?",
    "Wie melde ich meinen Umzug online?"
  );
  private static final int QUESTIONS_A_CALL = 4;
  /// So long somebody speaks and listens.
  private static final int TURN_MILLISECONDS = 1_000;
  /// Forty people talk at the same time, but do not dial in the same millisecond.
  private static final int DIALLED_WITHIN_MILLISECONDS = QUESTIONS_A_CALL * TURN_MILLISECONDS;

  @Override
  public List<Double> call() throws IOException, InterruptedException {
    var random = new Random(number.hashCode());
    var milliseconds = new ArrayList<Double>();
    Thread.sleep(random.nextInt(DIALLED_WITHIN_MILLISECONDS));
    while (System.nanoTime() < end) {
      var call = "CA" + UUID.randomUUID().toString().replace("-", "");
      var answer = post(call, "/hooks/twilio/voice", Map.of("CallStatus", "ringing"), milliseconds);
      for (var turn = 0; turn < QUESTIONS_A_CALL && System.nanoTime() < end; turn++) {
        Thread.sleep(TURN_MILLISECONDS / 2 + random.nextInt(TURN_MILLISECONDS));
        var action = ACTION.matcher(answer);
        if (!action.find()) break;
        var words = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        var heard = Map.of("SpeechResult", words, "Confidence", "0.9", "CallStatus", "in-progress");
        answer = post(call, action.group(1).replace("&amp;", "&"), heard, milliseconds);
      }
      post(call, "/hooks/twilio/status", Map.of("CallStatus", "completed", "SequenceNumber", "9"), milliseconds);
    }
    return milliseconds;
  }

  private String post(String call, String path, Map<String, String> fields, List<Double> milliseconds)
    throws IOException, InterruptedException {
    var all = new LinkedHashMap<String, String>();
    all.putAll(Map.of("AccountSid", "AC0", "CallSid", call, "Direction", "inbound"));
    all.putAll(Map.of("From", number, "To", "+492214710000"));
    all.putAll(fields);
    var body = all
      .entrySet()
      .stream()
      .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
      .collect(Collectors.joining("&"));
    var url = address.resolve(path);
    var request = HttpRequest.newBuilder(url)
      .header("Content-Type", "application/x-www-form-urlencoded")
      .header("X-Twilio-Signature", signature(url, all))
      .POST(HttpRequest.BodyPublishers.ofString(body));
    var start = System.nanoTime();
    var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    milliseconds.add((System.nanoTime() - start) / 1e6);
    if (response.statusCode() / 100 != 2) throw new IOException(path + ": " + response.statusCode());
    return response.body();
  }

  /// HMAC-SHA-1 over the address and the sorted fields, in Base64 (Twilio, "Webhooks Security").
  private static String signature(URI url, Map<String, String> fields) {
    var signed = new StringBuilder(url.toString());
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

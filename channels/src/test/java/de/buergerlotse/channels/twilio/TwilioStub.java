package de.buergerlotse.channels.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Twilio's REST interface as far as it takes messages, with the checks that Twilio makes.
///
/// Errors by Twilio's numbers: 20003 credentials, 21211 invalid To, 21212 invalid From, 21602 no body, 21617 body too long,
/// 21609 invalid callback, 21610 unsubscribed, 63016 outside WhatsApp's window.
public final class TwilioStub implements AutoCloseable {

  public static final String ACCOUNT = "AC00000000000000000000000000000001";
  public static final String TOKEN = "12345";
  /// Numbers that always give an error.
  public static final String UNSUBSCRIBED = "+4915199990001";
  public static final String OUT_OF_WINDOW = "+4915199990002";
  private static final Pattern NUMBER = Pattern.compile("(whatsapp:)?\\+[1-9]\\d{6,14}");
  private final List<TwilioForm> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final HttpServer server;

  public TwilioStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// The messages that were taken, in order.
  public List<TwilioForm> taken() {
    return taken;
  }

  public List<TwilioForm> takenFor(String to) {
    return taken
      .stream()
      .filter(form -> form.text("To").equals(to))
      .toList();
  }

  /// So many next requests fail as if Twilio was down.
  public void failNext(int requests) {
    failures.set(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var form = TwilioForm.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) answer(exchange, 503, "{}");
      else if (
        !exchange
          .getRequestURI()
          .getPath()
          .equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")
      ) {
        answer(exchange, 404, "{\"code\":20404}");
      } else if (!hasCredentials(exchange)) answer(exchange, 401, "{\"code\":20003}");
      else {
        var error = error(form);
        if (error != 0) answer(exchange, 400, "{\"code\":" + error + ",\"status\":400}");
        else {
          taken.add(form);
          answer(exchange, 201, "{\"sid\":\"SM%032d\",\"status\":\"queued\"}".formatted(taken.size()));
        }
      }
    }
  }

  private static boolean hasCredentials(HttpExchange exchange) {
    var expected = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
    return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static int error(TwilioForm form) {
    var to = form.text("To");
    if (!NUMBER.matcher(to).matches()) return 21211;
    if (!NUMBER.matcher(form.text("From")).matches()) return 21212;
    if (to.startsWith("whatsapp:") != form.text("From").startsWith("whatsapp:")) return 21212;
    var template = form.find("ContentSid");
    if (template.isEmpty() && form.find("Body").isEmpty()) return 21602;
    if (form.text("Body").length() > 1600) return 21617;
    if (!form.text("StatusCallback").startsWith("http")) return 21609;
    if (to.endsWith(UNSUBSCRIBED)) return 21610;
    if (to.endsWith(OUT_OF_WINDOW) && template.isEmpty()) return 63016;
    return 0;
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package de.buergerlotse.channels.twilio;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sends messages through Twilio's REST interface (`POST /2010-04-01/Accounts/{sid}/Messages.json`).
@Singleton
public final class TwilioMessages {

  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private final TwilioSettings settings;
  private final JsonMapper json;
  private final HttpClient http;

  TwilioMessages(TwilioSettings settings, JsonMapper json) {
    this.settings = settings;
    this.json = json;
    this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
  }

  /// A message to send.
  ///
  /// @param from the municipality's number, with the prefix of WhatsApp where it is one
  /// @param statusCallback where Twilio tells what became of it
  public record Outgoing(String from, String to, Content content, String statusCallback) {}

  /// What is sent.
  public sealed interface Content {
    /// Plain text, at most 1,600 characters.
    record Body(String text) implements Content {}

    /// A template that WhatsApp approved.
    ///
    /// @param sid its id at Twilio, `HX…`
    /// @param variables its fillings by number
    record Template(String sid, Map<String, String> variables) implements Content {
      public Template {
        variables = Map.copyOf(variables);
      }
    }
  }

  /// What Twilio said to it.
  public sealed interface Result {
    /// Taken; what becomes of it comes later.
    record Accepted(String sid) implements Result {}

    /// Will never be taken so.
    ///
    /// @param code Twilio's number of the error, for example 21211 or 63016; 0 when it told none
    record Refused(int code) implements Result {}

    /// Could not be taken now; another try may succeed.
    record Unreachable(String reason) implements Result {}
  }

  public Result send(Outgoing message) {
    try {
      return result(http.send(request(message), BodyHandlers.ofString()));
    } catch (IOException away) {
      // The text of the error could name addresses; its kind is enough.
      return new Result.Unreachable(away.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Result.Unreachable("stopping");
    }
  }

  private HttpRequest request(Outgoing message) {
    var credentials = settings.accountSid() + ":" + settings.authToken();
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
      settings.api().resolve("/2010-04-01/Accounts/" + settings.accountSid() + "/Messages.json")
    )
      .timeout(settings.patience())
      .header("Authorization", "Basic " + basic)
      .header("Content-Type", "application/x-www-form-urlencoded")
      .POST(BodyPublishers.ofString(form(message)))
      .build();
  }

  private String form(Outgoing message) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("From", message.from());
    fields.put("To", message.to());
    fields.put("StatusCallback", message.statusCallback());
    switch (message.content()) {
      case Content.Body(var text) -> fields.put("Body", text);
      case Content.Template(var sid, var variables) -> {
        fields.put("ContentSid", sid);
        fields.put("ContentVariables", written(variables));
      }
    }
    return fields
      .entrySet()
      .stream()
      .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
      .collect(Collectors.joining("&"));
  }

  private Result result(HttpResponse<String> response) {
    var status = response.statusCode();
    if (status == TOO_MANY || status >= SERVER_ERROR) return new Result.Unreachable("HTTP " + status);
    var body = read(response.body());
    if (status >= 400) return new Result.Refused(number(body, "code"));
    var sid = body == null ? null : body.get("sid");
    return sid == null ? new Result.Unreachable("no sid") : new Result.Accepted(sid.coerceStringValue());
  }

  private static int number(@Nullable JsonNode body, String name) {
    var value = body == null ? null : body.get(name);
    return value == null || !value.isNumber() ? 0 : value.getIntValue();
  }

  private @Nullable JsonNode read(String body) {
    try {
      return json.readValue(body, JsonNode.class);
    } catch (IOException noJson) {
      return null;
    }
  }

  private String written(Map<String, String> variables) {
    try {
      return json.writeValueAsString(variables);
    } catch (IOException impossible) {
      throw new IllegalStateException("texts can be written as JSON", impossible);
    }
  }
}

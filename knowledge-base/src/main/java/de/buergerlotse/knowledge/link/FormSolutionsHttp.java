package de.buergerlotse.knowledge.link;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// MACH formsolutions over HTTP: values go as a web form to `postdata`, the answer is an alphanumeric id.
public final class FormSolutionsHttp implements PostedValues {

  private static final Logger LOG = LoggerFactory.getLogger(FormSolutionsHttp.class);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,100}");

  private final Duration patience;
  private final HttpClient client;

  /// @param patience how long a citizen waits at most before the form opens without values
  public FormSolutionsHttp(Duration patience) {
    this.patience = patience;
    // A redirect could lead to any host; it is not followed.
    this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
  }

  @Override
  public Optional<String> post(URI address, Map<String, String> values) {
    var form = values
      .entrySet()
      .stream()
      .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
      .collect(Collectors.joining("&"));
    var request = HttpRequest.newBuilder(address)
      .timeout(patience)
      .header("Content-Type", "application/x-www-form-urlencoded")
      .POST(HttpRequest.BodyPublishers.ofString(form))
      .build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      var id = response.body().strip();
      if (response.statusCode() == 200 && ID.matcher(id).matches()) return Optional.of(id);
      LOG.warn("{} answers {} without an id", address, response.statusCode());
    } catch (IOException unreachable) {
      LOG.warn("{} does not answer", address, unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

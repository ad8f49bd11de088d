package de.buergerlotse.channels.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/// Asks an address as a polite program: HEAD first, GET where that does not do, twice more when nothing came.
final class LinkProbe {

  private static final String USER_AGENT =
    "Buergerlotse-Linkpruefung/1.0 (prueft Verweise in Antworten; liest robots-freundlich nur die verlinkte Seite)";
  private static final int MOST_TRIES = 3;
  private static final int MOST_REDIRECTS = 5;
  private static final int BEGIN_BYTES = 64 * 1024;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
  private final HttpClient client;
  private final HostPace pace;
  private final Duration patience;
  private final boolean local;

  /// @param trusted whose certificates count
  /// @param local whether redirects may lead into the own network
  LinkProbe(SSLContext trusted, HostPace pace, Duration patience, boolean local) {
    this.client = HttpClient.newBuilder()
      .followRedirects(HttpClient.Redirect.NEVER)
      .version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(patience)
      .sslContext(trusted)
      .build();
    this.pace = pace;
    this.patience = patience;
    this.local = local;
  }

  ProbeResult probe(URI address) throws InterruptedException {
    var last = once(address);
    for (var tries = 1; tries < MOST_TRIES && mayPass(last); tries++) last = once(address);
    return last;
  }

  /// A server that is away or breaks may be back at the next try.
  private static boolean mayPass(ProbeResult result) {
    return switch (result) {
      case ProbeResult.Failed(var reason, _) -> reason == LinkReason.UNREACHABLE;
      case ProbeResult.Answered answered -> answered.status() >= 500;
    };
  }

  private ProbeResult once(URI address) throws InterruptedException {
    try {
      return follow(address);
    } catch (SSLException untrusted) {
      return new ProbeResult.Failed(LinkReason.CERTIFICATE_INVALID, String.valueOf(untrusted.getMessage()));
    } catch (IOException | IllegalArgumentException unreachable) {
      return new ProbeResult.Failed(LinkReason.UNREACHABLE, unreachable.getClass().getSimpleName());
    }
  }

  private ProbeResult follow(URI address) throws IOException, InterruptedException {
    var current = address;
    var permanent = true;
    for (var hops = 0; hops <= MOST_REDIRECTS; hops++) {
      var answer = ask(current);
      var status = answer.status();
      if (!FOR_GOOD.contains(status) && !FOR_NOW.contains(status)) {
        var moved = hops > 0 && permanent ? Optional.of(current) : Optional.<URI>empty();
        return new ProbeResult.Answered(status, moved, answer.begin(), answer.certificateEnds());
      }
      permanent &= FOR_GOOD.contains(status);
      current = current.resolve(answer.location());
      if (!isAllowed(current)) return new ProbeResult.Failed(
        LinkReason.UNREACHABLE,
        "redirect to " + current.getScheme()
      );
    }
    return new ProbeResult.Failed(LinkReason.TOO_MANY_REDIRECTS, "more than " + MOST_REDIRECTS);
  }

  /// Nobody outside may send us into our own network.
  private boolean isAllowed(URI target) throws UnknownHostException {
    var scheme = String.valueOf(target.getScheme());
    if (target.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) return false;
    if (local) return true;
    return Arrays.stream(InetAddress.getAllByName(target.getHost())).noneMatch(LinkProbe::isOurs);
  }

  private static boolean isOurs(InetAddress address) {
    return (
      address.isLoopbackAddress() ||
      address.isSiteLocalAddress() ||
      address.isLinkLocalAddress() ||
      address.isAnyLocalAddress()
    );
  }

  private record Answer(int status, String location, String begin, Optional<Instant> certificateEnds) {}

  /// HEAD tells enough of a redirect; a page is read to see whether it says that it is none.
  private Answer ask(URI address) throws IOException, InterruptedException {
    var head = send(address, "HEAD");
    var status = head.statusCode();
    head.body().close();
    if (FOR_GOOD.contains(status) || FOR_NOW.contains(status)) return answer(head, "");
    var isPage = head.headers().firstValue("Content-Type").orElse("text/html").startsWith("text/html");
    if (status < 400 && !isPage) return answer(head, "");
    var get = send(address, "GET");
    try (var body = get.body()) {
      return answer(get, begin(body));
    }
  }

  private HttpResponse<InputStream> send(URI address, String method) throws IOException, InterruptedException {
    pace.await(String.valueOf(address.getHost()));
    var request = HttpRequest.newBuilder(address)
      .timeout(patience)
      .header("User-Agent", USER_AGENT)
      .method(method, HttpRequest.BodyPublishers.noBody())
      .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  private static String begin(InputStream body) throws IOException {
    return new String(body.readNBytes(BEGIN_BYTES), StandardCharsets.UTF_8);
  }

  private static Answer answer(HttpResponse<InputStream> response, String begin) {
    return new Answer(
      response.statusCode(),
      response.headers().firstValue("Location").orElse(""),
      begin,
      response.sslSession().flatMap(LinkProbe::certificateEnds)
    );
  }

  private static Optional<Instant> certificateEnds(SSLSession session) {
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate certificate
        ? Optional.of(certificate.getNotAfter().toInstant())
        : Optional.empty();
    } catch (SSLPeerUnverifiedException nobody) {
      return Optional.empty();
    }
  }
}

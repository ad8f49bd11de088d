package de.buergerlotse.channels.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A web server on this machine that answers as a test wants, with or without encryption.
final class StubServer implements AutoCloseable {

  private static final char[] PASSWORD = "geheim".toCharArray();
  private final HttpServer server;
  private final String scheme;
  /// What was asked: method, path and user agent.
  final List<String> asked = new CopyOnWriteArrayList<>();

  /// Answers a request.
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private StubServer(HttpServer server, String scheme, Answering answering) {
    this.server = server;
    this.scheme = scheme;
    server.createContext("/", exchange -> {
      var agent = exchange.getRequestHeaders().getFirst("User-Agent");
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + agent);
      answering.answer(exchange);
      exchange.close();
    });
    server.start();
  }

  static StubServer plain(Answering answering) throws IOException {
    return new StubServer(HttpServer.create(address(), 0), "http", answering);
  }

  static StubServer encrypted(SSLContext own, Answering answering) throws IOException {
    var server = HttpsServer.create(address(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(own));
    return new StubServer(server, "https", answering);
  }

  /// A context that shows and trusts a fresh certificate for this machine.
  static SSLContext certificate(Path directory, int days)
    throws IOException, InterruptedException, GeneralSecurityException {
    var file = directory.resolve("stub-" + days + ".p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made = new ProcessBuilder(
      keytool,
      "-genkeypair",
      "-alias",
      "stub",
      "-keyalg",
      "EC",
      "-dname",
      "CN=localhost",
      "-ext",
      "san=ip:127.0.0.1,dns:localhost",
      "-validity",
      Integer.toString(days),
      "-storetype",
      "PKCS12",
      "-keystore",
      file.toString(),
      "-storepass",
      new String(PASSWORD)
    )
      .redirectErrorStream(true)
      .redirectOutput(directory.resolve("keytool.log").toFile())
      .start()
      .waitFor();
    if (made != 0) throw new IllegalStateException("keytool: " + made);
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    var context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  static void reply(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    var head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) exchange.getResponseBody().write(bytes);
  }

  static void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(status, -1);
  }

  URI uri(String path) {
    return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.SampleFiles;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Sends files as browsers do (RFC 7578).
final class Multipart {

  static final String BOUNDARY = "----grenze115";
  private final PortalClient portal;

  Multipart(PortalClient portal) {
    this.portal = portal;
  }

  Answer send(Talk talk, String name, String type, byte[] content) {
    return send(talk.path("/attachments"), talk.token(), body("file", name, type, content));
  }

  Answer send(String path, String token, byte[] body) {
    return portal.send(
      portal
        .request(path, token)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(body))
    );
  }

  static byte[] body(String part, String name, String type, byte[] content) {
    var head = """
    --%s\r
    Content-Disposition: form-data; name="%s"; filename="%s"\r
    Content-Type: %s\r
    \r
    """.formatted(BOUNDARY, part, name, type);
    var start = SampleFiles.joined(head.getBytes(StandardCharsets.UTF_8), content);
    return SampleFiles.joined(start, ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
  }
}

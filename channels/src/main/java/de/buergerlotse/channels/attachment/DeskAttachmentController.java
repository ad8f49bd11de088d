package de.buergerlotse.channels.attachment;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Agents fetch the files that citizens sent.
@Controller("/api/v1/desk/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class DeskAttachmentController {

  private static final Logger LOG = LoggerFactory.getLogger(DeskAttachmentController.class);
  private final StaffGate gate;
  private final Attachments attachments;

  DeskAttachmentController(StaffGate gate, Attachments attachments) {
    this.gate = gate;
    this.attachments = attachments;
  }

  /// The file as it was sent, to be saved and never shown within our own page.
  @Get("/{id}")
  HttpResponse<StreamedFile> fetch(String id, HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    var file = attachments
      .find(id(id))
      .filter(found -> found.municipality().equals(agent.municipality()))
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var content = attachments.unsealed(file).orElseThrow(() -> new Problem(ProblemCode.ATTACHMENT_GONE));
    begin(content, file);
    return HttpResponse.ok(new StreamedFile(content, MediaType.of(file.mime()), file.at().toEpochMilli(), file.size()))
      .header("Content-Disposition", disposition(file.name()))
      .header("Content-Security-Policy", "sandbox; default-src 'none'")
      .header("Cache-Control", "no-store");
  }

  private static void begin(UnsealedStream content, Attachment file) {
    try {
      var _ = content.begun();
    } catch (IOException changed) {
      LOG.error("File {} is not as it was kept, and not given out: {}", file.id(), changed.toString());
      throw new Problem(ProblemCode.ATTACHMENT_GONE);
    }
  }

  /// The name for old clients in ASCII, and as it is (RFC 6266, section 4.3; RFC 8187).
  static String disposition(String name) {
    var plain = name.replaceAll("[^a-zA-Z0-9 ._()+-]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}

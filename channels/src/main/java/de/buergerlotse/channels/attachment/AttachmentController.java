package de.buergerlotse.channels.attachment;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.ConversationTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Citizens send files.
@Controller("/api/v1/conversations/{id}/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gespräche")
class AttachmentController {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentController.class);
  /// Each holds its file in memory while it is inspected.
  private static final int AT_ONCE = 4;
  private final AttachmentIntake intake;
  private final ConversationTokens tokens;
  private final RateLimits limits;
  private final Semaphore places = new Semaphore(AT_ONCE);

  AttachmentController(AttachmentIntake intake, ConversationTokens tokens, RateLimits limits) {
    this.intake = intake;
    this.tokens = tokens;
    this.limits = limits;
  }

  /// A file that was taken.
  ///
  /// @param type what its content really is
  /// @param size in bytes
  /// @param status `checked` when a virus scanner found nothing, `unchecked` (nicht geprüft) when there is none
  @Serdeable
  record Taken(UUID attachmentId, String name, String type, long size, String status) {
    static Taken of(Block.Attachment file) {
      return new Taken(file.id(), file.name(), file.mime(), file.size(), file.checked() ? "checked" : "unchecked");
    }
  }

  /// Sends one file to whoever is in charge: PDF, JPEG or PNG, up to 10 megabytes. The same client message id again gives
  /// the same answer and keeps nothing twice.
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Status(HttpStatus.CREATED)
  Taken send(
    String id,
    @Header("Authorization") @Nullable String authorization,
    @QueryValue @Nullable String clientMessageId,
    StreamingFileUpload file,
    HttpRequest<?> request
  ) {
    var conversation = tokens.require(id, authorization);
    var message = clientMessageId == null ? UUID.randomUUID() : RequestValues.clientMessageId(clientMessageId);
    var known = intake.findKnown(conversation, message);
    if (known.isPresent()) return Taken.of(known.get());
    var open = intake.requireOpen(conversation);
    limits.requireFile(conversation);
    if (!places.tryAcquire()) throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(5));
    try {
      return Taken.of(intake.accept(open, message, file.getFilename(), content(file)));
    } finally {
      places.release();
    }
  }

  /// One byte more than is allowed tells that it is too much.
  private static byte[] content(StreamingFileUpload file) {
    try (var in = file.asInputStream()) {
      return in.readNBytes(Inspection.LARGEST + 1);
    } catch (IOException lost) {
      LOG.debug("A file did not arrive whole: {}", lost.toString());
      throw new Problem(ProblemCode.ATTACHMENT_MISSING);
    }
  }
}

package de.buergerlotse.channels.transcript;

import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.ConversationTokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Citizens take a transcript of their conversation with them.
@Controller("/api/v1/conversations/{id}/transcript")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gespräche")
class TranscriptController {

  private static final MediaType PAGE = MediaType.of("text/html;charset=utf-8");
  private final Transcripts transcripts;
  private final TranscriptPdf pdfs;
  private final ConversationTokens tokens;
  private final RateLimits limits;

  TranscriptController(Transcripts transcripts, TranscriptPdf pdfs, ConversationTokens tokens, RateLimits limits) {
    this.transcripts = transcripts;
    this.pdfs = pdfs;
    this.tokens = tokens;
    this.limits = limits;
  }

  /// The whole conversation as a page, or as a PDF where `Accept` prefers it.
  @Get(produces = { MediaType.TEXT_HTML, MediaType.APPLICATION_PDF })
  HttpResponse<byte[]> transcript(
    String id,
    @Header("Authorization") @Nullable String authorization,
    HttpRequest<?> request
  ) {
    var conversation = tokens.require(id, authorization);
    limits.requireFile(conversation);
    var transcript = transcripts.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    if (prefersPdf(request)) return file(pdfs.pdf(transcript), MediaType.APPLICATION_PDF_TYPE, "pdf");
    var page = TranscriptPage.html(transcript).getBytes(StandardCharsets.UTF_8);
    return file(page, PAGE, "html").header("Content-Security-Policy", TranscriptPage.policy());
  }

  private static boolean prefersPdf(HttpRequest<?> request) {
    for (var wish : request.accept()) {
      if (wish.matches(MediaType.TEXT_HTML_TYPE)) return false;
      if (wish.matches(MediaType.APPLICATION_PDF_TYPE)) return true;
    }
    return false;
  }

  private static MutableHttpResponse<byte[]> file(byte[] content, MediaType type, String ending) {
    return HttpResponse.ok(content)
      .contentType(type)
      .header("Content-Disposition", "attachment; filename=\"gespraech." + ending + "\"")
      .header("Cache-Control", "no-store");
  }
}

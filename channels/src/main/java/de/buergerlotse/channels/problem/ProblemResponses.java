package de.buergerlotse.channels.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives the framework's own errors (broken JSON, unknown paths, too large bodies) the same shape as ours.
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ProblemResponses implements ErrorResponseProcessor<ProblemBody> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

  @Override
  public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
    var status = response.status().getCode();
    if (status >= 500) context.getRootCause().ifPresent(cause -> LOG.error("A request failed", cause));
    else LOG.debug(
      "Refused with {}: {} {}",
      status,
      context.getErrors(),
      context.getRootCause().map(Throwable::toString).orElse("")
    );
    var parameter = Parameters.findWrong(context.getRootCause());
    if (status == 400 && parameter.isPresent()) return refused(response, ProblemBody.ofParameter(parameter.get()));
    var code = status == 400 && !context.hasErrors() ? ProblemCode.REQUEST_INVALID : ProblemCode.ofStatus(status);
    // Files are the only multipart bodies.
    if (status == 413 && context.getRequest().getPath().startsWith("/api/v1/newsroom/")) code =
      ProblemCode.DRAFT_TOO_LONG;
    if (status == 413 && isMultipart(context)) code = ProblemCode.ATTACHMENT_TOO_LARGE;
    return refused(response, ProblemBody.of(code));
  }

  private static MutableHttpResponse<ProblemBody> refused(MutableHttpResponse<?> response, ProblemBody body) {
    return HttpResponse.<ProblemBody>status(response.status()).contentType(ProblemHandler.PROBLEM_JSON).body(body);
  }

  private static boolean isMultipart(ErrorContext context) {
    return context.getRequest().getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::matches).isPresent();
  }
}

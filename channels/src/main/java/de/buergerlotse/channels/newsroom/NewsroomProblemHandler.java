package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers a [NewsroomProblem] in the shape of all errors, with further members.
@Singleton
final class NewsroomProblemHandler
  implements ExceptionHandler<NewsroomProblem, HttpResponse<NewsroomProblemHandler.Body>>
{

  /// An error as JSON (RFC 9457).
  @Serdeable
  record Body(
    String type,
    String title,
    int status,
    String detail,
    String code,
    DraftMessages.@Nullable Draft theirs,
    DraftMessages.@Nullable Draft base,
    GateMessages.@Nullable Gate gate,
    @Nullable List<FindingMessage> findings
  ) {}

  @Serdeable
  record FindingMessage(String place, String message) {}

  @Override
  @SuppressWarnings("rawtypes") // the framework's interface is written so
  public HttpResponse<Body> handle(HttpRequest request, NewsroomProblem problem) {
    var code = problem.code();
    var extras = problem.extras();
    var status = HttpStatus.valueOf(code.status());
    var found = extras.findings();
    var findings =
      found == null
        ? null
        : found
            .stream()
            .map(finding -> new FindingMessage(finding.place(), finding.message()))
            .toList();
    var body = new Body(
      "about:blank",
      status.getReason(),
      code.status(),
      detail(code, findings),
      code.code(),
      extras.theirs(),
      extras.base(),
      extras.gate(),
      findings
    );
    return HttpResponse.<Body>status(status).contentType(MediaType.of("application/problem+json")).body(body);
  }

  private static String detail(ProblemCode code, @Nullable List<FindingMessage> findings) {
    if (findings == null) return code.detail();
    return code.detail() + " " + findings.stream().map(FindingMessage::message).collect(Collectors.joining(" "));
  }
}

package de.buergerlotse.channels.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/// Answers a [Problem] that a door threw.
@Singleton
final class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<ProblemBody>> {

  static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

  @Override
  @SuppressWarnings("rawtypes") // the framework's interface is written so
  public HttpResponse<ProblemBody> handle(HttpRequest request, Problem problem) {
    var response = HttpResponse.<ProblemBody>status(HttpStatus.valueOf(problem.code().status()))
      .contentType(PROBLEM_JSON)
      .body(ProblemBody.of(problem.code()));
    problem.retryAfterSeconds().ifPresent(seconds -> response.header("Retry-After", String.valueOf(seconds)));
    return response;
  }
}

package de.buergerlotse.channels.problem;

import de.buergerlotse.bot.conversation.LogUnavailableException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers honestly when nothing could be stored.
@Singleton
final class LogUnavailableHandler implements ExceptionHandler<LogUnavailableException, HttpResponse<ProblemBody>> {

  private static final Logger LOG = LoggerFactory.getLogger(LogUnavailableHandler.class);
  private final ProblemHandler problems;

  LogUnavailableHandler(ProblemHandler problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's interface is written so
  public HttpResponse<ProblemBody> handle(HttpRequest request, LogUnavailableException unavailable) {
    LOG.warn("The log did not store a message: {}", unavailable.toString());
    return problems.handle(request, new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(2)));
  }
}

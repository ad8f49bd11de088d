package de.buergerlotse.channels.security;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Headers on every response: what a browser may load and run on our pages, and that it guesses no content types.
@ServerFilter("/**")
final class PageHeaders {

  private static final String POLICY = String.join(
    "; ",
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' ws: wss:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types buergerlotse"
  );

  @ResponseFilter
  void protect(MutableHttpResponse<?> response) {
    // Answers that show what citizens sent bring a stricter policy of their own.
    if (!response.getHeaders().contains("Content-Security-Policy")) response.header("Content-Security-Policy", POLICY);
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}

package de.buergerlotse.channels.security;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;

/// From which pages browsers may talk to this service: its own, and those the operator lists.
@Singleton
public final class Origins {

  private final List<String> allowed;

  Origins(@Value("${security.allowed-origins:}") List<String> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /// Whether a request comes from an allowed page. Programs that are no browsers send no origin; they are let through,
  /// because no page can make a browser leave it out.
  public boolean allows(HttpRequest<?> request) {
    var origin = request.getHeaders().getOrigin();
    return origin.map(from -> allowed.contains(from) || isOwn(from, request)).orElse(true);
  }

  /// Whether a request surely comes from a page of this service itself.
  public boolean isOwnPage(HttpRequest<?> request) {
    return request
      .getHeaders()
      .getOrigin()
      .map(from -> isOwn(from, request))
      .orElse(false);
  }

  private static boolean isOwn(String origin, HttpRequest<?> request) {
    try {
      var authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeaders().get("Host"));
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}

package de.buergerlotse.knowledge.service;

import java.net.URI;

/// What makes a link fit to be shown to a citizen: https, a host, no user information.
public final class WebAddress {

  private WebAddress() {}

  /// @throws IllegalArgumentException when it is not
  public static void requireHttps(URI url) {
    if (!"https".equals(url.getScheme()) || url.getHost() == null || url.getUserInfo() != null) {
      throw new IllegalArgumentException("a link must be https with a host and without a user name: " + url);
    }
  }
}

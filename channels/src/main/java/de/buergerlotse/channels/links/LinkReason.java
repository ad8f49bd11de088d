package de.buergerlotse.channels.links;

import java.util.Optional;

/// Why an address is not simply good.
enum LinkReason {
  REDIRECTED_FOR_GOOD("redirectedForGood"),
  SOFT_NOT_FOUND("softNotFound"),
  CERTIFICATE_ENDS("certificateEnds"),
  NOT_FOUND("notFound"),
  SERVER_ERROR("serverError"),
  UNREACHABLE("unreachable"),
  CERTIFICATE_INVALID("certificateInvalid"),
  TOO_MANY_REDIRECTS("tooManyRedirects"),
  REFUSED("refused"),
  DEMONSTRATION("demonstration");

  private final String key;

  LinkReason(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static Optional<LinkReason> find(String key) {
    for (var reason : values()) if (reason.key.equals(key)) return Optional.of(reason);
    return Optional.empty();
  }
}

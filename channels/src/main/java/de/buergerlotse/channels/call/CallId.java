package de.buergerlotse.channels.call;

import java.util.Optional;
import java.util.regex.Pattern;

/// A call as its vendor names it; Zammad's documentation allows 250 characters.
public record CallId(CallVendor vendor, String value) {
  private static final Pattern READABLE = Pattern.compile("[!-~]{1,250}");

  public CallId {
    if (!READABLE.matcher(value).matches()) throw new IllegalArgumentException("not the id of a call");
  }

  /// Nothing when the text cannot be an id.
  public static Optional<CallId> find(CallVendor vendor, String value) {
    return READABLE.matcher(value).matches() ? Optional.of(new CallId(vendor, value)) : Optional.empty();
  }
}

package de.buergerlotse.channels.call;

import java.util.Locale;

/// Who tells of calls.
public enum CallVendor {
  TWILIO,
  /// Any switchboard that speaks the generic format documented by Zammad.
  CTI,
  SIPGATE;

  /// The name in rows and in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CallVendor of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}

package de.buergerlotse.channels.messaging;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How messages are written.
///
/// @param segments how many segments of SMS one message may take; the rest comes on MEHR
/// @param characters how many characters one message of WhatsApp may take
/// @param invitation id of the template by which WhatsApp's users are asked to write again after 24 hours, `HX…`; empty: none
@ConfigurationProperties("messaging")
record MessagingSettings(
  @Bindable(defaultValue = "4") int segments,
  @Bindable(defaultValue = "1500") int characters,
  @Bindable(defaultValue = "") String invitation
) {
  /// Twilio takes no longer text.
  private static final int LONGEST = 1_600;

  MessagingSettings {
    if (segments < 1 || characters < 200 || characters > LONGEST) {
      throw new IllegalArgumentException("messaging: 1 segment or more, 200 to " + LONGEST + " characters");
    }
  }
}

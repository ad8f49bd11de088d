package de.buergerlotse.channels.twilio;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// How Twilio is reached. Credentials come from the environment (`TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN`), never from a
/// file or the database.
///
/// @param numbers called numbers with their municipalities, each as `+4915100000001=musterstadt`; WhatsApp numbers as
///     `whatsapp:+4915100000001=musterstadt` or without the prefix for both
/// @param municipality to which numbers belong that are not listed; empty: to none, their messages are refused
/// @param api address of Twilio's REST interface
/// @param patience how long one request to it may take
@ConfigurationProperties("twilio")
public record TwilioSettings(
  @Bindable(defaultValue = "") String accountSid,
  @Bindable(defaultValue = "") String authToken,
  @Bindable(defaultValue = "") List<String> numbers,
  @Bindable(defaultValue = "") String municipality,
  @Bindable(defaultValue = "https://api.twilio.com") URI api,
  @Bindable(defaultValue = "10s") Duration patience
) {
  public TwilioSettings {
    numbers = List.copyOf(numbers);
  }

  /// Whether messages can be sent at all.
  public boolean canSend() {
    return !accountSid.isBlank() && !authToken.isBlank();
  }

  /// Never tells the token.
  @Override
  public String toString() {
    return "TwilioSettings[numbers=" + numbers.size() + ", canSend=" + canSend() + "]";
  }
}

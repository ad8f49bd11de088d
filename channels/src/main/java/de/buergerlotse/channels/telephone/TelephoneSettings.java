package de.buergerlotse.channels.telephone;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/// How the telephone is set up.
///
/// @param lines called numbers with their municipalities, each as `+492214710000=musterstadt`; a municipality's own service
///     number needs no entry
/// @param ctiTokens secret parts of the address for switchboards, each as `token=musterstadt`
/// @param sipgateTokens the same for sipgate
/// @param voice Twilio's name of the voice that reads German
/// @param deskNumber where agents are called who have no number of their own; empty: they cannot take calls
/// @param ringTime how long an agent's telephone rings
/// @param wrapUp how long an agent gets no call after one
/// @param silentAfter after which time without a word of it a call with the bot, or of somebody who waits, counts as over; they
///     are heard of every minute
/// @param longestCall the same for a talk between people and for calls that a switchboard leads, of which nothing is heard while
///     they go on; Twilio ends every call after four hours
/// @param blocked callers that are turned away, as numbers
@ConfigurationProperties("telephone")
record TelephoneSettings(
  @Bindable(defaultValue = "") List<String> lines,
  @Bindable(defaultValue = "") List<String> ctiTokens,
  @Bindable(defaultValue = "") List<String> sipgateTokens,
  @Bindable(defaultValue = "Polly.Vicki") String voice,
  @Bindable(defaultValue = "") String deskNumber,
  @Bindable(defaultValue = "20s") Duration ringTime,
  @Bindable(defaultValue = "60s") Duration wrapUp,
  @Bindable(defaultValue = "15m") Duration silentAfter,
  @Bindable(defaultValue = "4h") Duration longestCall,
  @Bindable(defaultValue = "") List<String> blocked
) {
  TelephoneSettings {
    lines = List.copyOf(lines);
    ctiTokens = List.copyOf(ctiTokens);
    sipgateTokens = List.copyOf(sipgateTokens);
    blocked = List.copyOf(blocked);
  }

  /// Never tells tokens or numbers.
  @Override
  public String toString() {
    return "TelephoneSettings[lines=" + lines.size() + "]";
  }
}

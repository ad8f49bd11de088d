package de.buergerlotse.channels.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature by which Twilio's requests are known: Base64 of HMAC-SHA-1 over the public address and the sorted fields.
///
/// Twilio, "Webhooks security": the full address with its query, then every field's name and value, sorted by name,
/// without anything between them; values are not trimmed.
public final class TwilioSignature {

  /// The header that carries it.
  public static final String HEADER = "X-Twilio-Signature";
  private static final String ALGORITHM = "HmacSHA1";
  private final SecretKeySpec key;

  /// @throws IllegalArgumentException when the token is empty
  public TwilioSignature(String authToken) {
    this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /// The signature of a request.
  ///
  /// @param url as Twilio called it, with its query
  public String of(String url, TwilioForm form) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(url.getBytes(StandardCharsets.UTF_8));
      form.sorted().forEach(field -> mac.update((field.name() + field.value()).getBytes(StandardCharsets.UTF_8)));
      return Base64.getEncoder().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
    }
  }

  /// Whether a signature is that of a request; takes the same time wherever they differ.
  public boolean fits(String signature, String url, TwilioForm form) {
    var expected = of(url, form).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
  }
}

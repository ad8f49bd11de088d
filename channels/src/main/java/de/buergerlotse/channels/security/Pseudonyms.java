package de.buergerlotse.channels.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names by which a telephone number or an address is found again without being kept: HMAC-SHA-256 under the
/// installation's key, so that nobody can try all numbers without it.
@Singleton
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  Pseudonyms(InstallationKeys keys) {
    this.key = new SecretKeySpec(keys.get("pseudonym"), ALGORITHM);
  }

  /// Always the same for the same value and purpose.
  ///
  /// @param purpose keeps pseudonyms of different uses apart
  public String of(String purpose, String value) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var tag = mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
    }
  }
}

package de.buergerlotse.channels.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Passwords as PBKDF2-HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet): `rounds$salt$hash`.
final class PasswordHash {

  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int LONGEST = 200;
  /// What an unknown user's password is compared with, so that the answer takes as long as for a known one.
  private static final String NOBODY = of("nobody");

  private PasswordHash() {}

  static String of(String password) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return ROUNDS + "$" + encode(salt) + "$" + encode(derive(password, salt, ROUNDS));
  }

  static boolean fits(String password, String stored) {
    if (password.length() > LONGEST) return false;
    var parts = List.of(stored.split("\\$", -1));
    if (parts.size() != 3) return false;
    var salt = Base64.getDecoder().decode(parts.get(1));
    var expected = Base64.getDecoder().decode(parts.get(2));
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.get(0))));
  }

  /// Takes the time of a comparison and says no.
  static boolean fitsNobody(String password) {
    var _ = fits(password, NOBODY);
    return false;
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      var key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has PBKDF2", impossible);
    }
  }
}

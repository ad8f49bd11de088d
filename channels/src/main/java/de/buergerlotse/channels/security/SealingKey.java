package de.buergerlotse.channels.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals bytes so that only the key opens them, and only together with what they belong to.
///
/// AES-256-GCM with a random nonce of 96 bits and a tag of 128 bits (NIST SP 800-38D, sections 5.2.1.1 and 8.2.2); the
/// sealed form is nonce, ciphertext, tag.
public final class SealingKey {

  static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /// @throws IllegalArgumentException when it is not 32 bytes long
  SealingKey(byte[] key) {
    if (key.length != KEY_BYTES) throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
    this.key = new SecretKeySpec(key, "AES");
  }

  /// What was sealed cannot be opened: it was changed, belongs to something else, or was sealed by another key.
  public static final class BrokenSealException extends RuntimeException {

    BrokenSealException(String what, Throwable cause) {
      super("the seal of " + what + " is broken", cause);
    }
  }

  /// @param belongsTo whatever must be known unchanged to open it again
  public byte[] seal(byte[] plain, String belongsTo) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
        .put(nonce)
        .put(sealed)
        .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM", impossible);
    }
  }

  /// @throws BrokenSealException when it is not what was sealed with this key for this purpose
  public byte[] open(byte[] sealed, String belongsTo) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, sealed, belongsTo);
      return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new BrokenSealException(belongsTo, broken);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
    cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}

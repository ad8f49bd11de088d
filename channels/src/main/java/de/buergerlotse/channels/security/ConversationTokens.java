package de.buergerlotse.channels.security;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The key a client holds to its conversation: the id and an HMAC-SHA-256 over it, so that no table is asked.
@Singleton
public final class ConversationTokens {

  private static final int ID_BYTES = 16;
  private static final int TAG_BYTES = 16;
  private static final String SCHEME = "Bearer ";
  private final SecretKeySpec key;

  ConversationTokens(InstallationKeys keys) {
    this.key = new SecretKeySpec(keys.get("conversation"), "HmacSHA256");
  }

  public String issue(ConversationId id) {
    var bytes = ByteBuffer.allocate(ID_BYTES + TAG_BYTES)
      .put(bytes(id))
      .put(tag(bytes(id)))
      .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The conversation of the path, if the header holds the key to it.
  ///
  /// @param path the id as it stands in the path
  /// @param authorization the header, or null when there was none
  /// @throws Problem without a valid key (401), or when the key opens another conversation or the id is none (404)
  public ConversationId require(String path, @Nullable String authorization) {
    var holder = Optional.ofNullable(authorization)
      .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
      .flatMap(header -> holder(header.substring(SCHEME.length()).strip()))
      .orElseThrow(() -> new Problem(ProblemCode.TOKEN_MISSING));
    return ConversationId.find(path)
      .filter(holder::equals)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private Optional<ConversationId> holder(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != ID_BYTES + TAG_BYTES) return Optional.empty();
      var id = Arrays.copyOf(bytes, ID_BYTES);
      var tag = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
      if (!MessageDigest.isEqual(tag, tag(id))) return Optional.empty();
      var buffer = ByteBuffer.wrap(id);
      return Optional.of(new ConversationId(new UUID(buffer.getLong(), buffer.getLong())));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(ConversationId id) {
    var value = id.value();
    return ByteBuffer.allocate(ID_BYTES)
      .putLong(value.getMostSignificantBits())
      .putLong(value.getLeastSignificantBits())
      .array();
  }

  private byte[] tag(byte[] id) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(id), TAG_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
    }
  }
}

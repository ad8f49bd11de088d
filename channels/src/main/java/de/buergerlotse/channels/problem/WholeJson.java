package de.buergerlotse.channels.problem;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ReferenceCounted;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads JSON bodies as a whole: one after which something else follows is as unreadable as one that is torn off.
///
/// @param <T> what is read
@Singleton
@Order(WholeJson.BEFORE_THE_FRAMEWORK)
@Consumes(MediaType.APPLICATION_JSON)
final class WholeJson<T> implements MessageBodyReader<T> {

  static final int BEFORE_THE_FRAMEWORK = -100;
  private final JsonMapper json;

  WholeJson(JsonMapper json) {
    this.json = json;
  }

  /// Bodies that are taken as text or bytes are read by their takers.
  @Override
  public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
    var taken = type.getType();
    var isRaw =
      CharSequence.class.isAssignableFrom(taken) || taken.isArray() || ByteBuffer.class.isAssignableFrom(taken);
    return !isRaw && (mediaType == null || mediaType.getSubtype().equals(MediaType.APPLICATION_JSON_TYPE.getSubtype()));
  }

  @Override
  public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, ByteBuffer<?> body) {
    var read = read(type, body.toByteArray());
    // What could not be read is let go by the framework.
    if (body instanceof ReferenceCounted counted) counted.release();
    return read;
  }

  @Override
  public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
    try {
      return read(type, body.readAllBytes());
    } catch (IOException torn) {
      throw unreadable(torn);
    }
  }

  private T read(Argument<T> type, byte[] body) {
    if (JsonEnd.isFollowed(body)) throw new CodecException("something follows after the JSON value");
    try {
      return json.readValue(body, type);
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  private static CodecException unreadable(IOException cause) {
    return new CodecException("the body is no JSON of the expected form", cause);
  }
}

package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.channels.wire.WireBlock;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The JSON columns of the log.
@Singleton
final class Json {

  private static final Argument<List<WireBlock>> BLOCKS = Argument.listOf(WireBlock.class);
  private final JsonMapper mapper;

  Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String blocks(Entry entry) {
    return write(BLOCKS, WireCodec.message(entry).blocks());
  }

  List<WireBlock> blocks(String json) {
    return read(BLOCKS, json);
  }

  String state(DialogueState state) {
    return write(Argument.of(WireState.class), StateCodec.wire(state));
  }

  DialogueState state(String json) {
    return StateCodec.state(read(Argument.of(WireState.class), json));
  }

  Entry entry(WireMessage message) {
    return WireCodec.entry(message);
  }

  private <T> String write(Argument<T> type, T value) {
    try {
      return mapper.writeValueAsString(type, value);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private <T> T read(Argument<T> type, String json) {
    try {
      var value = mapper.readValue(json, type);
      if (value == null) throw new IllegalStateException("the log holds an empty JSON column");
      return value;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the log holds JSON of another version", unreadable);
    }
  }
}

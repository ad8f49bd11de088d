package de.buergerlotse.channels.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEndTest {

  @ParameterizedTest
  @ValueSource(
    strings = {
      "{}",
      " {\"a\": [1, {\"b\": \"}\"}]} \r\n\t",
      "[]",
      "{\"a\":\"\\\"}\"}",
      "{\"ä\":\"ü}\"}",
      "{\"a\":\"\\\\\"}",
      "",
      "  ",
      "3",
    }
  )
  void oneValueIsAll(String json) {
    assertFalse(isFollowed(json));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "{} xyz", "{}{}", "[] ,", "{\"a\":\"}\"}}", "{\"a\":1} \u0000", "{\"a\":\"\\\\\"} null", "{}\"", "} {" }
  )
  void whatFollowsIsSeen(String json) {
    assertTrue(isFollowed(json));
  }

  private static boolean isFollowed(String json) {
    return JsonEnd.isFollowed(json.getBytes(StandardCharsets.UTF_8));
  }
}

package de.buergerlotse.knowledge.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every form server that keeps values promises.
abstract class PostedValuesContract {

  /// The server, and an address of it that takes values.
  abstract PostedValues server();

  abstract URI address();

  /// What the server keeps under an id, which it then forgets.
  abstract Optional<Map<String, String>> take(String id);

  @Test
  void keepsTheValuesUntilTheFormIsOpened() {
    var values = Map.of("gemeinde.ars", "059990012012", "a&b", "ö = 1");
    var id = server().post(address(), values).orElseThrow();
    assertEquals(Optional.of(values), take(id));
    assertEquals(Optional.empty(), take(id));
  }

  @Test
  void givesEachTimeAnotherId() {
    var first = server().post(address(), Map.of("a", "1"));
    assertNotEquals(first, server().post(address(), Map.of("a", "1")));
  }

  @Test
  void givesNoIdWhereNothingTakesValues() {
    assertEquals(Optional.empty(), server().post(address().resolve("/nichts"), Map.of("a", "1")));
  }
}

package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void appliesEachRuleOnce() {
    var names = Rules.EASY.stream().map(Object::getClass).toList();
    assertEquals(names.size(), names.stream().distinct().count());
  }

  @Test
  void hasATestForEachRule() {
    var untested = new TreeSet<String>();
    Stream.concat(Rules.EASY.stream(), Rules.PLAIN.stream()).forEach(rule -> {
      var test = Path.of("src/test/java", rule.getClass().getName().replace('.', '/') + "Test.java");
      if (!Files.exists(test)) untested.add(test.getFileName().toString());
    });
    assertTrue(untested.isEmpty(), untested::toString);
  }
}

package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleAnswerTest {

  @Test
  void countsAsWrittenAfterTheTextBesideIt() {
    var service = service(easy(Optional.empty()));
    assertEquals(
      Optional.of(TextVersion.of("Kommen Sie vorbei.")),
      service.findAnswer(Aspect.WHERE, Variant.EASY).flatMap(Answer::basedOn)
    );
    assertTrue(service.findCurrentAnswer(Aspect.WHERE, Variant.EASY).isPresent());
  }

  @Test
  void isStaleOnceThePlainTextChanges() {
    var before = service(easy(Optional.empty()));
    var easy = before.findAnswer(Aspect.WHERE, Variant.EASY).orElseThrow();
    var after = ExampleService.of("umzug").answer(Aspect.WHERE, "Rufen Sie an.").answer(easy).build();
    assertTrue(after.isStale(easy));
    assertEquals(Optional.empty(), after.findCurrentAnswer(Aspect.WHERE, Variant.EASY));
    assertEquals(Optional.of(easy), after.findAnswer(Aspect.WHERE, Variant.EASY));
    assertFalse(after.variants().contains(Variant.EASY));
  }

  @Test
  void isNotStaleByTheWhiteSpaceAroundIt() {
    var service = service(easy(Optional.of(TextVersion.of("\n Kommen Sie vorbei.\r\n"))));
    assertTrue(service.findCurrentAnswer(Aspect.WHERE, Variant.EASY).isPresent());
  }

  @Test
  void isNotStaleWithoutAPlainTextBesideIt() {
    var alone = ExampleService.of("umzug")
      .answer(easy(Optional.of(TextVersion.of("etwas anderes"))))
      .build();
    assertTrue(alone.findCurrentAnswer(Aspect.WHERE, Variant.EASY).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "abc", "0123456789ABCDEF", "0123456789abcdefg" })
  void refusesWhatIsNoVersion(String digits) {
    assertThrows(IllegalArgumentException.class, () -> new TextVersion(digits));
  }

  private static Answer easy(Optional<TextVersion> basedOn) {
    return new Answer(Aspect.WHERE, Variant.EASY, "Kommen Sie.", Optional.empty(), basedOn);
  }

  private static PublicService service(Answer easy) {
    return ExampleService.of("umzug").answer(Aspect.WHERE, "Kommen Sie vorbei.").answer(easy).build();
  }
}

package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

  private static final CompoundSplitter SPLITTER = knowing(
    "personalausweis",
    "verlangerung",
    "geburt",
    "urkunde",
    "hund",
    "steuer",
    "kind",
    "garten",
    "kosten",
    "antrag"
  );

  @ParameterizedTest
  @CsvSource({
    "hundsteuer, hund, steuer",
    "personalausweisverlangerung, personalausweis, verlangerung",
    "hundesteuer, hund, steuer",
    "geburtsurkunde, geburt, urkunde",
    "kindergarten, kind, garten",
  })
  void splitsAtKnownWordsWithTheirLinks(String compound, String first, String second) {
    assertEquals(List.of(first, second), SPLITTER.split(compound));
  }

  @Test
  void splitsIntoSeveralParts() {
    assertEquals(List.of("kind", "garten", "kosten", "antrag"), SPLITTER.split("kindergartenkostenantrag"));
  }

  @Test
  void splitsIntoAsFewPartsAsItCan() {
    var splitter = knowing("kinder", "garten", "kindergarten", "antrag");
    assertEquals(List.of("kindergarten", "antrag"), splitter.split("kindergartenantrag"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "hund", "quantenphysik", "hundebett", "steuerxx", "personalausweis" })
  void leavesWhatIsNoCompoundOfKnownWords(String word) {
    assertEquals(List.of(), SPLITTER.split(word));
  }

  @Test
  void leavesShortWords() {
    assertEquals(List.of(), knowing("amt", "mann").split("amtmann"));
  }

  @Test
  void doesNotSplitAtAPartSeenOnce() {
    var vocabulary = Vocabulary.of(List.of("hund", "hund", "steuer"));
    assertEquals(List.of(), new CompoundSplitter(vocabulary).split("hundesteuer"));
  }

  @Test
  void splitsAnEndlessWordInBoundedTime() {
    var runs = knowing(
      IntStream.rangeClosed(3, 11)
        .mapToObj("a"::repeat)
        .toArray(String[]::new)
    );
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      for (var word : Words.of("a".repeat(100_000))) assertEquals(List.of(), runs.split(word));
    });
  }

  /// Knows each word from two texts, as often as it takes to trust it.
  private static CompoundSplitter knowing(String... words) {
    return new CompoundSplitter(Vocabulary.of(Stream.concat(Stream.of(words), Stream.of(words)).toList()));
  }
}

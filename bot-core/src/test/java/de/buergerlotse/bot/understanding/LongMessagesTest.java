package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Messages of 94 to 441 words by an author who had seen none of the content: mails, dictated talk, life stories with a question
/// somewhere in them. The limits are what was reached, less one or two that may go either way on another processor.
class LongMessagesTest {

  /// Lines of people in danger that are put into messages of people who are not.
  private static final List<String> DANGERS = HeldOutLines.of("danger");
  private static final int SHORTEST_STORY = 4;

  private record Message(List<String> services, String text) {
    static Message of(String row) {
      var columns = row.split("\t", -1);
      return new Message(List.of(columns[0].split("\\|")), columns[2].replace('⏎', '\n'));
    }
  }

  private static List<String> rows(String... kinds) {
    return HeldOutLines.of("long-messages", Set.of(kinds));
  }

  private static String text(String row) {
    return Message.of(row).text;
  }

  @Test
  void mostAreAnsweredWithTheRightServiceAtOnce() {
    HeldOutLines.atLeast(81, "long messages, right at once", rows("service", "sad"), row -> {
      var decision = HeldOutLines.decision(text(row));
      return decision instanceof Decision.Answer(var best) && isRight(row, best);
    });
  }

  @Test
  void fewAreAnsweredWithAnotherService() {
    HeldOutLines.atLeast(90, "long messages, not wrong", rows("service", "sad"), row -> {
      var decision = HeldOutLines.decision(text(row));
      return !(decision instanceof Decision.Answer(var best)) || isRight(row, best);
    });
  }

  @Test
  void fewOfThoseThatConcernNobodyHereAreAnsweredWithAService() {
    HeldOutLines.atLeast(
      13,
      "long messages that concern nobody here",
      rows("outside"),
      row -> !(HeldOutLines.decision(text(row)) instanceof Decision.Answer)
    );
  }

  @Test
  void whatLiesLongBackIsSeldomTakenForDanger() {
    HeldOutLines.atLeast(
      104,
      "long messages without danger",
      rows("service", "sad", "outside"),
      row -> !HeldOutLines.isDanger(text(row))
    );
  }

  @Test
  void oneSentenceOfDangerBringsItsNumbersWhereverItStands() {
    var messages = new ArrayList<String>();
    for (var seed = 1; seed <= 3; seed++) messages.addAll(withDanger(new Random(seed)));
    HeldOutLines.atLeast(messages.size() - 2, "danger in long messages", messages, HeldOutLines::bringsItsNumbers);
  }

  private static List<String> withDanger(Random random) {
    var stories = rows("service", "sad")
      .stream()
      .map(row -> Words.sentences(text(row)))
      .filter(sentences -> sentences.size() >= SHORTEST_STORY)
      .toList();
    assertTrue(stories.size() > 50);
    var messages = new ArrayList<String>();
    for (var danger : DANGERS) {
      var sentences = new ArrayList<>(stories.get(random.nextInt(stories.size())));
      sentences.add(random.nextInt(sentences.size() + 1), danger);
      messages.add(String.join("\n", sentences));
    }
    return messages;
  }

  private static boolean isRight(String row, Candidate candidate) {
    return Message.of(row).services.contains(candidate.service().slug());
  }
}

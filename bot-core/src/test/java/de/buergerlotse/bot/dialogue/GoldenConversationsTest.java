package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.bot.understanding.ModelStore;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole conversations over the shipped content of Musterstadt, told in `src/test/resources/conversations`.
class GoldenConversationsTest {

  private static final BotTurn BOT = trained();
  /// A Monday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @MethodSource("conversations")
  void goesAsTold(GoldenConversation conversation) {
    var state = DialogueState.start(conversation.variant());
    var moment = new TurnMoment(TODAY, () -> OpenWays.of(conversation.ways()));
    var told = new StringBuilder();
    for (var exchange : conversation.exchanges()) {
      var outcome = BOT.take(exchange.input(), state, moment);
      var reply = outcome.reply();
      told.append('\n').append(exchange.input()).append("\n  → ").append(summary(reply));
      assertTrue(fits(exchange.expected(), reply), () -> "expected " + exchange.expected() + " in" + told);
      for (var words : exchange.contained()) {
        assertTrue(reply.blocks().toString().contains(words), () -> words + " is missing in " + reply.blocks());
      }
      for (var words : exchange.lacking()) {
        assertFalse(reply.blocks().toString().contains(words), () -> words + " stands in " + reply.blocks());
      }
      state = outcome.state();
    }
  }

  static Stream<GoldenConversation> conversations() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/conversations"))) {
      return files.sorted().map(GoldenConversation::read).toList().stream();
    }
  }

  /// Every word of the expectation must fit: the kind first, then service, aspect and variant in any order.
  private static boolean fits(String expected, Reply reply) {
    var words = List.of(expected.split(" "));
    var about = reply.about();
    if (!Arrays.asList(words.getFirst().split("\\|")).contains(about.kind().key())) return false;
    var service = about
      .service()
      .map(id -> id.slug())
      .orElse("");
    var aspect =
      service +
      "/" +
      about
        .aspect()
        .map(key -> key.key())
        .orElse("");
    var known = List.of(service, aspect, reply.language().tag());
    return known.containsAll(words.subList(1, words.size()));
  }

  private static String summary(Reply reply) {
    return reply.about() + " in " + reply.language().tag() + ": " + reply.blocks().getFirst();
  }

  private static BotTurn trained() {
    var shipped = new ShippedContent();
    var packages = new PackagesInMemory();
    shipped.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    var snapshot = knowledge.findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    var general = shipped.general();
    var trainer = new UnderstandingTrainer(general, ModelStore.shipped());
    return new BotTurn(snapshot, general, trainer.train(snapshot, _ -> {}));
  }
}

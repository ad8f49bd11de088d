package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.PackagesInMemory;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The tables of `held-out`, whose lines nothing is taught from, and what the shipped models make of them.
final class HeldOutLines {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final Understander UNDERSTANDER = trained();

  private HeldOutLines() {}

  static Decision decision(String text) {
    return UNDERSTANDER.understand(text, Context.NONE).decision();
  }

  static String language(String text) {
    return UNDERSTANDER.understand(text, Context.NONE).language();
  }

  static boolean isDanger(String text) {
    return decision(text) instanceof Decision.Danger;
  }

  /// The helping numbers come at once: instead of anything else, or before it.
  static boolean bringsItsNumbers(String text) {
    var understood = UNDERSTANDER.understand(text, Context.NONE);
    return understood.decision() instanceof Decision.Danger || understood.possibleDanger().isPresent();
  }

  /// Danger goes before everything else, and brings a human, too.
  static boolean bringsAHuman(String text) {
    var decision = decision(text);
    return decision instanceof Decision.Human || decision instanceof Decision.Danger;
  }

  static void atLeast(int fewest, String file, Predicate<String> right) {
    atLeast(fewest, file, right, text -> text);
  }

  static void atLeast(int fewest, String file, Predicate<String> right, UnaryOperator<String> put) {
    atLeast(fewest, file, of(file).stream().map(put).toList(), right);
  }

  /// Prints what was missed, and fails when fewer lines than before are right.
  static void atLeast(int fewest, String what, List<String> lines, Predicate<String> right) {
    var wrong = lines.stream().filter(right.negate()).toList();
    wrong.forEach(text -> System.out.println("Missed of " + what + ": " + text));
    var reached = lines.size() - wrong.size();
    assertTrue(
      reached >= fewest,
      () -> what + ": " + reached + " of " + lines.size() + " for " + fewest + ": " + wrong
    );
  }

  /// The last column of a table with a header line.
  static List<String> of(String file) {
    var texts = rows(file)
      .stream()
      .map(row -> row.substring(row.lastIndexOf('\t') + 1))
      .toList();
    assertEquals(texts.size(), new HashSet<>(texts).size(), file);
    return texts;
  }

  /// The texts of a table of two columns whose first is one of the kinds.
  static List<String> of(String file, Set<String> kinds) {
    var texts = new ArrayList<String>();
    for (var row : rows(file)) {
      var columns = row.split("\t", 2);
      if (kinds.contains(columns[0])) texts.add(columns[1]);
    }
    return texts;
  }

  private static List<String> rows(String file) {
    try (InputStream in = HeldOutLines.class.getResourceAsStream("/held-out/" + file + ".tsv")) {
      if (in == null) throw new IllegalStateException("there is no " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /// What the shipped models were taught.
  static TrainingTexts taught() {
    return TrainingTexts.of(
      knowledge().findSnapshot(new MunicipalityId("musterstadt")).orElseThrow(),
      SHIPPED.general()
    );
  }

  private static KnowledgeBase knowledge() {
    var packages = new PackagesInMemory();
    SHIPPED.install(packages);
    var knowledge = new KnowledgeBase(packages);
    knowledge.reload();
    return knowledge;
  }

  private static Understander trained() {
    var snapshot = knowledge().findSnapshot(new MunicipalityId("musterstadt")).orElseThrow();
    return new UnderstandingTrainer(SHIPPED.general(), ModelStore.shipped()).train(snapshot, _ -> {});
  }
}

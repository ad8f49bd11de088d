package de.buergerlotse.bot.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The figures of played dialogues. Shares are 0 to 1, and 0 where there was nothing to count.
public final class DialogueReport {

  private final List<JudgedTurn> turns;

  DialogueReport(List<JudgedTurn> turns) {
    this.turns = List.copyOf(turns);
  }

  /// Exactly the right service and aspect were answered.
  public double right() {
    return share(turns, JudgedTurn::isRight);
  }

  public double rightService() {
    return share(turns, JudgedTurn::hasRightService);
  }

  /// The right aspect, where the right service was answered.
  public double rightAspect() {
    return share(turns.stream().filter(JudgedTurn::hasRightService).toList(), JudgedTurn::hasRightAspect);
  }

  /// All figures and every miss as plain text for people.
  public String render() {
    var text = new StringBuilder();
    line(text, "%d turns", turns.size());
    line(text, "");
    line(text, "right service and aspect                %5.1f %%", 100 * right());
    line(text, "right service                           %5.1f %%", 100 * rightService());
    line(text, "right aspect, given the right service   %5.1f %%", 100 * rightAspect());
    table(text, "part of the dialogue", turns, turn -> turn.part().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    var wrong = turns
      .stream()
      .filter(turn -> !turn.isRight())
      .toList();
    line(text, "%nwrong turns by kind");
    counts(wrong, JudgedTurn::fault).forEach((kind, count) -> line(text, "  %-20s %5d", kind, count));
    line(text, "%nmisses");
    for (var miss : wrong) line(text, "  %s", told(miss));
    return text.toString();
  }

  private static void table(
    StringBuilder text,
    String title,
    List<JudgedTurn> turns,
    Function<JudgedTurn, String> group
  ) {
    line(text, "%n%-20s turns  service  both", title);
    var groups = turns.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    groups.forEach((name, some) ->
      line(
        text,
        "  %-18s %5d   %5.1f %5.1f",
        name,
        some.size(),
        100 * share(some, JudgedTurn::hasRightService),
        100 * share(some, JudgedTurn::isRight)
      )
    );
  }

  private static Map<String, Long> counts(List<JudgedTurn> turns, Function<JudgedTurn, String> group) {
    return turns.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()));
  }

  private static String told(JudgedTurn miss) {
    var turn = miss.turn();
    var about = miss.about();
    var service = about
      .service()
      .map(id -> id.slug())
      .orElse(about.kind().key());
    var aspect = about
      .aspect()
      .map(key -> key.key())
      .orElse("-");
    return String.join(
      "\t",
      miss.dialogue(),
      turn.service().slug() + "/" + turn.aspect().key(),
      service + "/" + aspect,
      turn.text()
    );
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation is no dependency of ours
  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static double share(List<JudgedTurn> turns, Predicate<JudgedTurn> counts) {
    return turns.isEmpty() ? 0 : (double) turns.stream().filter(counts).count() / turns.size();
  }
}

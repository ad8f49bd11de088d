package de.buergerlotse.knowledge.editorial;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the records of the knowledge complain of, in words for editors.
final class GermanComplaint {

  private record Rule(Pattern complaint, String german) {
    Rule(String complaint, String german) {
      this(Pattern.compile(complaint, Pattern.DOTALL), german);
    }
  }

  private static final String ELSE = "Diese Angaben passen nicht zusammen. Bitte prüfen Sie sie.";
  private static final List<Rule> RULES = List.of(
    new Rule(
      "a text refers to an unknown figure: \\{?(.*?)}?",
      "Der Text verweist auf „$1“. Diese Angabe hat die Leistung nicht."
    ),
    new Rule(
      "a brace has no other half: (.*)",
      "Eine geschweifte Klammer ist nicht geschlossen oder nicht geöffnet: „$1“. Ein Verweis steht ganz in Klammern."
    ),
    new Rule(
      "cost (.*) needs one of .*",
      "Gebühr „$1“: Bitte geben Sie genau eines an: einen Betrag, von und bis, kostenlos oder einen Text."
    ),
    new Rule("deadline (.*) needs one of .*", "Frist „$1“: Bitte geben Sie entweder eine Dauer oder einen Text an."),
    new Rule("duration (.*) needs .*", "Bearbeitungszeit „$1“: Bitte geben Sie eine Dauer an."),
    new Rule(
      "not a one-unit ISO 8601 duration: (.*)",
      "„$1“ ist keine Dauer. Erlaubt sind Angaben wie P2W (2 Wochen) oder P10Y (10 Jahre)."
    ),
    new Rule("(.*) is missing", "Es fehlt die Angabe „$1“."),
    new Rule("two (?:costs|deadlines|durations|evidence) are called (.*)", "Die Kennung „$1“ gibt es zweimal."),
    new Rule(".*no office is called (.*)", "Eine Stelle „$1“ gibt es nicht."),
    new Rule(
      ".*links to (.*), which is not in linkHosts",
      "Der Link führt zu „$1“. Diese Adresse ist für die Kommune nicht freigegeben."
    ),
    new Rule("a link must be https.*", "Ein Link muss mit https:// beginnen."),
    new Rule("a price ends before it starts: .*", "Bei einer Gebühr ist „von“ höher als „bis“."),
    new Rule("a price is not negative: .*", "Eine Gebühr kann nicht negativ sein."),
    new Rule("a text needs plain German: .*", "Zu jeder Bezeichnung gehört ein deutscher Text."),
    new Rule("an example phrase is empty", "Ein Beispielsatz ist leer."),
    new Rule("unknown aspect: (.*)", "Den Aspekt „$1“ gibt es nicht."),
    new Rule("Unrecognized field \"([^\"]*)\".*", "Die Angabe „$1“ gibt es nicht.")
  );

  private GermanComplaint() {}

  static String of(@Nullable String complaint) {
    if (complaint == null) return ELSE;
    for (var rule : RULES) {
      var matcher = rule.complaint().matcher(complaint);
      if (matcher.matches()) return matcher.groupCount() == 0
        ? rule.german()
        : rule.german().replace("$1", matcher.group(1));
    }
    return ELSE;
  }
}

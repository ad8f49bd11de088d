package de.buergerlotse.bot.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The name after a relation: "mein Sohn Emre", "die Nachbarin Frau Kurz", "unser Hund Bello".
final class RelativeRule implements MaskingRule {

  private static final Set<String> RELATIONS = Set.of(
    "sohn",
    "sohnes",
    "tochter",
    "mann",
    "mannes",
    "frau",
    "vater",
    "vaters",
    "mutter",
    "papa",
    "mama",
    "oma",
    "opa",
    "grossmutter",
    "grossvater",
    "bruder",
    "bruders",
    "schwester",
    "freund",
    "freundin",
    "partner",
    "partnerin",
    "nachbar",
    "nachbarin",
    "nachbarn",
    "kind",
    "kindes",
    "baby",
    "enkel",
    "enkelin",
    "onkel",
    "tante",
    "kollege",
    "kollegin",
    "kollegen",
    "chef",
    "chefin",
    "exmann",
    "exfrau",
    "ehemann",
    "ehefrau",
    "verlobte",
    "verlobter",
    "schwiegermutter",
    "schwiegervater",
    "cousin",
    "cousine",
    "neffe",
    "nichte",
    "zwillinge",
    "sachbearbeiter",
    "sachbearbeiterin",
    "vermieter",
    "vermieterin",
    "mitarbeiterin",
    "mitarbeiter",
    "neugeborene",
    "neugeborener",
    "mitbewohner",
    "mitbewohnerin",
    "lebensgefahrte",
    "lebensgefahrtin",
    "stiefsohn",
    "stieftochter",
    "hund",
    "betreuer",
    "betreuerin",
    "mieter",
    "mieterin",
    "verstorbene",
    "verstorbener",
    "verstorbenen",
    "lebenspartner",
    "lebenspartnerin",
    "schwager",
    "schwagerin",
    "sohnemann",
    "bub",
    "hausverwalter",
    "schwiegersohn",
    "schwiegertochter",
    "halbbruder",
    "lehrer",
    "lehrerin",
    "pfleger",
    "pflegerin",
    "kinder"
  );
  private static final Set<String> VERBS = Set.of("heisst", "hiess", "heissen", "namens", "war", "ist");

  @Override
  public List<Span> find(CitizenText text) {
    var spans = new ArrayList<Span>();
    for (var index = 0; index < text.tokens().size(); index++) {
      if (!RELATIONS.contains(text.token(index).folded())) continue;
      var start = index + 1;
      if (VERBS.contains(text.token(start).folded())) start++;
      if (!isName(text, start)) continue;
      spans.add(text.span(start, NameRun.end(text, start), PersonalData.NAME));
    }
    return spans;
  }

  private static boolean isName(CitizenText text, int start) {
    var token = text.token(start);
    if (!token.attached() || !token.isWord()) return false;
    if (NameWords.isSurely(token.folded())) return true;
    if (VERBS.contains(text.token(start - 1).folded()) && !token.capital()) return false;
    return token.capital() ? text.isStrange(start) : text.maySmallBeName(start);
  }
}

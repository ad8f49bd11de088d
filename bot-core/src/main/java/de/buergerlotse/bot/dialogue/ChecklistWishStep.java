package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChecklistMove;
import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Ich ziehe um, was muss ich alles machen?" begins a list: a wish for everything, and the words of one life situation.
///
/// A question for one thing ("wo melde ich mich um") names no such wish and gets the answer of its service.
final class ChecklistWishStep implements TurnStep {

  private static final List<Pattern> WISHES = Stream.of(
    "\\w*(checklist|checkliste|umzugsliste|umzugsmappe)\\w*|\\bto ?do( liste)?\\b",
    "\\bliste\\b.*\\b(alles|allem|aufgaben|erledig\\w*|personliche\\w*)\\b|\\b(meine|personliche|eine) liste\\b",
    "\\bwas\\b( \\w+){0,8} alles\\b( \\w+){0,8} (machen|tun|erledigen|beachten|regeln|organisieren|ummelden|andern|veranlassen|kummern|bedenken|denken|an)\\b",
    "\\b(an was|woran|worum)\\b( \\w+){0,8} (alles|uberall)?( \\w+){0,3} ?(denken|kummern)\\b",
    "\\balles\\b( \\w+){0,4} (machen|tun|erledigen|beachten|regeln|organisieren|denken|bedenken)\\b( \\w+){0,3}",
    "\\bwas\\b( \\w+){0,3} (steht|kommt)( \\w+){0,6} alles\\b|\\bwas gibt es( \\w+){0,4} alles zu\\b",
    "\\b(wo|bei wem|wem|bei welchen \\w+)\\b( \\w+){0,8} (uberall|alles)\\b",
    "\\bnichts vergessen\\b|\\bschritt fur schritt\\b.*\\balles\\b",
    "\\beverything\\b.*\\b(do|think of)\\b|\\bwhat do i (all )?(have|need) to do\\b"
  )
    .map(Pattern::compile)
    .toList();
  /// Who names one office wants to know what to do there.
  private static final Pattern ONE_OFFICE = Pattern.compile(
    "\\b(beim|im|zum|bei der|auf dem) (\\w+ )?\\w*(amt|buro|rathaus|gericht|jobcenter|kasse|behorde)\\b"
  );
  /// A longer text tells a story in which such words stand for something else.
  private static final int LONGEST = 300;
  /// So many letters of a word make it stand for itself inside of another: "Umzugscheckliste".
  private static final int LONG_WORD = 5;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .text()
      .filter(text -> text.length() <= LONGEST)
      .map(TextFolding::fold)
      .filter(folded -> WISHES.stream().anyMatch(wish -> wish.matcher(folded).find()))
      .filter(folded -> !ONE_OFFICE.matcher(folded).find())
      .flatMap(folded -> meant(turn, folded))
      .flatMap(situation -> new ChecklistTurn(turn, situation).take(new ChecklistMove.Start()));
  }

  /// The situation with the longest words that occur: "erste eigene Wohnung" says more than "Wohnung".
  private static Optional<LifeSituation> meant(Turn turn, String folded) {
    var words = List.of(folded.split(" "));
    return turn
      .snapshot()
      .listLifeSituations()
      .stream()
      .filter(situation -> longest(situation, words) > 0)
      .max(Comparator.comparingInt(situation -> longest(situation, words)));
  }

  private static int longest(LifeSituation situation, List<String> words) {
    return situation
      .words()
      .stream()
      .map(TextFolding::fold)
      .filter(phrase -> occurs(List.of(phrase.split(" ")), words))
      .mapToInt(String::length)
      .max()
      .orElse(0);
  }

  /// The words of the phrase stand in the text in their order, with others between them: "ziehe … um".
  private static boolean occurs(List<String> phrase, List<String> words) {
    var next = 0;
    for (var word : words) {
      if (next < phrase.size() && isSame(phrase.get(next), word)) next++;
    }
    return next == phrase.size();
  }

  private static boolean isSame(String wanted, String word) {
    return word.equals(wanted) || (wanted.length() >= LONG_WORD && word.contains(wanted));
  }
}

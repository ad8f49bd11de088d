package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.day.DayReader;
import de.buergerlotse.bot.day.DayReading;
import de.buergerlotse.bot.reply.ChecklistMove;
import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a citizen writes in place of taking a choice of a list: "ja", "am 1. Dezember", "weiß nicht", "zurück".
final class ChecklistWords {

  /// What was meant for the list.
  sealed interface Meant {
    record Move(ChecklistMove move) implements Meant {}

    record NoSuchDay() implements Meant {}

    record Stop() implements Meant {}
  }

  private static final Pattern SKIP = Pattern.compile(
    "(das )?(weiss|weis) (ich )?(leider |noch |gerade )?nicht( genau)?|ich weiss (es )?(noch |leider )?nicht|keine ahnung|(frage )?uberspringen|nachste frage|weiter|egal|keine angabe|sag(e)? ich nicht|(ist |das ist )?noch (offen|unklar|nicht sicher)|steht noch nicht fest|skip|dont know|i don t know"
  );
  private static final Pattern BACK = Pattern.compile(
    "(eine frage )?zuruck|(die )?(vorige|letzte) frage|back|korrektur"
  );
  private static final Pattern SHOW = Pattern.compile(
    "(zeig(e|en)? )?(mir )?(bitte )?(jetzt )?(die|meine) liste( jetzt)?( bitte)?( zeigen| anzeigen)?|liste (jetzt )?(an)?zeigen|fertig|das reicht( mir)?|show( me)? the list"
  );
  private static final Pattern STOP = Pattern.compile(
    "(liste )?(abbrechen|abbruch|beenden|stopp?|aufhoren)|ich (mochte|will) (das )?(abbrechen|aufhoren)|keine lust( mehr)?|cancel|quit"
  );
  private static final Pattern GO_ON = Pattern.compile(
    "(bitte )?(weiter|weitermachen)( mit (der|meiner) liste)?( bitte)?|zuruck zur liste|(die )?liste (fortsetzen|weitermachen)|go on"
  );
  private static final Pattern QUESTION = Pattern.compile(
    "^(und |aber )?(was|wie|wo|wann|wer|wen|wem|woher|wohin|warum|wieso|welche\\w*|kostet|brauche|muss|kann|darf|gibt|gilt|what|how|where|when|who)\\b.*"
  );
  private static final Pattern HUMAN = Pattern.compile(
    "\\b(mensch\\w*|mitarbeiter\\w*|person\\w*|jemand\\w*|sprechen|reden|an(ge)?rufen|ruckruf|telefon\\w*|hilfe|hilf|human|agent)\\b"
  );
  private static final int LONGEST_ANSWER = 80;

  private ChecklistWords() {}

  /// @param asked the question that waits for its answer; none when the list is complete
  static Optional<Meant> read(String text, Optional<Question> asked, LocalDate today) {
    var folded = TextFolding.fold(text);
    if (folded.length() > LONGEST_ANSWER || isForOthers(folded)) return Optional.empty();
    if (STOP.matcher(folded).matches()) return Optional.of(new Meant.Stop());
    if (BACK.matcher(folded).matches()) return move(new ChecklistMove.Back());
    if (SHOW.matcher(folded).matches()) return move(new ChecklistMove.Show());
    return asked.flatMap(question -> answer(text, folded, question, today));
  }

  /// After something else was talked about only clear words go on with the list.
  static Optional<Meant> readAside(String text) {
    var folded = TextFolding.fold(text);
    if (GO_ON.matcher(folded).matches()) return move(new ChecklistMove.GoOn());
    return SHOW.matcher(folded).matches() ? move(new ChecklistMove.Show()) : Optional.empty();
  }

  private static boolean isForOthers(String folded) {
    return QUESTION.matcher(folded).matches() || HUMAN.matcher(folded).find();
  }

  private static Optional<Meant> answer(String text, String folded, Question question, LocalDate today) {
    if (SKIP.matcher(folded).matches()) return given(question, new Given.Skipped());
    return switch (question.form()) {
      case Question.Form.YesNo() -> YesOrNo.read(folded).flatMap(yes ->
        given(question, new Given.Chosen(yes ? Question.YES : Question.NO))
      );
      case Question.Form.OneOf(var options) -> OptionWords.read(folded, options).flatMap(option ->
        given(question, new Given.Chosen(option))
      );
      case Question.Form.Day(var lies, _) -> DayReader.read(text, today, lies == Question.Lies.COMING).flatMap(
        reading ->
          switch (reading) {
            case DayReading.Day(var day) -> given(question, new Given.Dated(day));
            case DayReading.NoSuchDay() -> Optional.of(new Meant.NoSuchDay());
          }
      );
    };
  }

  private static Optional<Meant> given(Question question, Given answer) {
    return move(new ChecklistMove.Answer(question.id(), answer));
  }

  private static Optional<Meant> move(ChecklistMove move) {
    return Optional.of(new Meant.Move(move));
  }
}

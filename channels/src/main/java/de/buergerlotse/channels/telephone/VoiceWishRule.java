package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.text.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Wishes about the speaking itself: again, slower, on, a case code, good-bye. What says anything else is a question.
final class VoiceWishRule implements HearingRule {

  private static final int LONGEST = 60;

  // All in folded spelling.
  private static final Set<String> POLITE = Set.of(
    (
      "bitte konnen konnten kannst konntest sie du ich wir das es mal mir den satz die antwort alles sagen sprechen reden " +
      "vorlesen horen etwas bisschen und jetzt doch gern gerne kurz wurden mochte will wieder ja gut okay ok so danke vielen"
    ).split(" ")
  );

  /// @param words what is left without polite words
  private record Wish(Pattern words, Supplier<PhoneMove> move) {
    Wish(String words, Supplier<PhoneMove> move) {
      this(Pattern.compile(words), move);
    }
  }

  private static final List<Wish> WISHES = List.of(
    new Wish(
      "noch einmal|noch mal|nochmal|nochmals|(noch einmal |nochmal )?wiederholen|wiederholung|wie|was haben gesagt",
      PhoneMove.Again::new
    ),
    new Wish("(viel |ein )?langsam(er)?|nicht schnell|(ist )?zu schnell|sind zu schnell", () ->
      new PhoneMove.Speed(true)
    ),
    new Wish("schneller|normal schnell|normale geschwindigkeit", () -> new PhoneMove.Speed(false)),
    new Wish("weiter|mehr|weiterlesen|wie geht weiter", PhoneMove.More::new),
    new Wish("(habe )?(einen |meinen )?(fallcode|vorgangscode|code)( eingeben)?", PhoneMove.BeginCode::new),
    new Wish(
      "auf wiederhoren|auf wiedersehen|tschuss|tschau|ciao|(nein )?war( dann)?|nein( war)?|(nein )?keine (weitere |weiteren )?frage(n)?( mehr)?",
      PhoneMove.Bye::new
    )
  );

  @Override
  public Optional<PhoneMove> read(Heard heard, VoiceState state) {
    var folded = heard.words().map(TextFolding::fold).orElse("");
    if (folded.length() > LONGEST) return Optional.empty();
    var left = Arrays.stream(folded.split(" "))
      .filter(word -> !POLITE.contains(word))
      .collect(Collectors.joining(" "));
    return WISHES.stream()
      .filter(wish -> wish.words().matcher(left).matches())
      .findFirst()
      .map(wish -> wish.move().get());
  }
}

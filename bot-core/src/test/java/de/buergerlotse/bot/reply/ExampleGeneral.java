package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.AspectWords;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.Danger;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.EmergencyNumber;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.ForeignLanguage;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.HumanWish;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.OtherAuthority;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.OutOfScope;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge.SmallTalk;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// General knowledge for tests: one thing of each kind, and bot texts that are just their own keys.
final class ExampleGeneral {

  private ExampleGeneral() {}

  static GeneralKnowledge general() {
    return new GeneralKnowledge(
      aspects(),
      List.of(new SmallTalk("thanks", List.of("danke"), text("Gern geschehen.\n", "Gern."))),
      List.of(new HumanWish("wish", List.of("mensch"), text("Gern verbinde ich Sie.", "Ein Mensch hilft Ihnen."))),
      List.of(danger()),
      List.of(authority()),
      new OutOfScope(Map.of(), text("Dafür sind wir nicht da.", "Das machen wir nicht."), List.of()),
      List.of(new ForeignLanguage(Variant.of("tr"), "Türkçe", List.of(), "Merhaba.", "Bir insanla konuşun.")),
      List.of(),
      botTexts()
    );
  }

  /// Every text is its key in plain German and its key with "leicht" in Leichte Sprache, then its placeholders.
  static Map<String, LocalizedText> botTexts() {
    var texts = new HashMap<String, LocalizedText>();
    var placeholders = Map.of(
      BotText.GREETING,
      ": {authority}",
      BotText.RESPONSIBLE,
      ": {name}",
      BotText.HANDOVER_PHONE,
      ": {phone}"
    );
    for (var text : BotText.values()) {
      var end = placeholders.getOrDefault(text, "");
      texts.put(text.key(), text(text.key() + end, text.key() + " leicht" + end));
    }
    return texts;
  }

  private static Map<Aspect, AspectWords> aspects() {
    var aspects = new EnumMap<Aspect, AspectWords>(Aspect.class);
    for (var aspect : Aspect.values()) {
      aspects.put(aspect, new AspectWords(text(aspect.key() + "?", aspect.key() + " leicht?"), List.of(), List.of()));
    }
    return aspects;
  }

  private static Danger danger() {
    var night = Optional.of(text("nachts", "in der Nacht"));
    return new Danger(
      "fire",
      List.of("es brennt"),
      List.of(),
      List.of(),
      text("Rufen Sie die Feuerwehr.", "Rufen Sie die Feuer·wehr."),
      List.of(
        new EmergencyNumber(text("Feuerwehr", "Feuer·wehr"), "112", Optional.empty()),
        new EmergencyNumber(text("Bereitschaft", "Bereit·schaft"), "116117", night)
      )
    );
  }

  private static OtherAuthority authority() {
    return new OtherAuthority(
      "finanzamt",
      text("Finanzamt", "Finanz·amt"),
      List.of("Einkommensteuer"),
      List.of(),
      text("Das macht das Finanzamt.", "Das macht das Finanz·amt."),
      Optional.of("+49 221 4710-900"),
      Optional.of("https://finanzamt.example/")
    );
  }

  static LocalizedText text(String plain, String easy) {
    return LocalizedText.of(Map.of("de", plain, "de-x-leicht", easy));
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.ServiceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts from which one municipality's understanding learns, made from its phrases and the general knowledge.
///
/// @param topics texts by what they are about ([Label#outcome()])
/// @param aspects texts by the aspect they ask for
/// @param dangers texts by danger, everything harmless as [#HARMLESS]
/// @param dialogues whole conversations, whose texts are among the others, too
record TrainingTexts(
  List<LabelledText> topics,
  List<LabelledText> aspects,
  List<LabelledText> dangers,
  List<TaughtDialogue> dialogues
) {
  /// Outcome of the danger model for everything that is none.
  static final String HARMLESS = "harmless";
  /// To be raised with every change to features, training or calibration: older models are then trained anew.
  private static final String RECIPE = "33";

  static TrainingTexts of(KnowledgeSnapshot snapshot, GeneralKnowledge general) {
    return of(snapshot, general, List.of());
  }

  /// @param added by editors; what means a service or an authority that there is not is left out
  static TrainingTexts of(KnowledgeSnapshot snapshot, GeneralKnowledge general, List<AddedPhrase> added) {
    var collecting = new TextCollecting(general);
    snapshot.listServices().forEach(collecting::addService);
    collecting.addDialogues();
    collecting.addGeneral();
    added.forEach(collecting::addPhrase);
    return collecting.texts();
  }

  /// Stands for these texts and the recipe by which models are made of them.
  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(RECIPE.getBytes(StandardCharsets.UTF_8));
      Stream.of(topics, aspects, dangers)
        .flatMap(List::stream)
        .forEach(text ->
          digest.update(
            (text.outcome() + "\t" + text.about().map(ServiceId::slug).orElse("") + "\t" + text.text() + "\n").getBytes(
              StandardCharsets.UTF_8
            )
          )
        );
      dialogues.forEach(dialogue -> digest.update(dialogue.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The texts for which something holds.
  TrainingTexts only(Predicate<LabelledText> holds) {
    return new TrainingTexts(
      topics.stream().filter(holds).toList(),
      aspects.stream().filter(holds).toList(),
      dangers.stream().filter(holds).toList(),
      dialogues
    );
  }

  /// Harmless texts that sound dangerous; they are in the danger model's texts only.
  List<LabelledText> lookalikes() {
    var known = topics.stream().map(LabelledText::origin).collect(Collectors.toSet());
    return dangers
      .stream()
      .filter(text -> !known.contains(text.origin()))
      .toList();
  }

  /// The texts of danger.
  List<LabelledText> dangerous() {
    return dangers
      .stream()
      .filter(text -> !text.outcome().equals(HARMLESS))
      .toList();
  }
}

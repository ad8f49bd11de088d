package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Segments;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
  private static final String RECIPE = "18";
  /// How many patterns with one of its everyday words each aspect of a service gets.
  private static final int PATTERNS_PER_ASPECT = 2;
  /// Of how many told situations one teaches that nothing is asked.
  private static final int SITUATIONS_PER_ASPECT = 2;

  static TrainingTexts of(KnowledgeSnapshot snapshot, GeneralKnowledge general) {
    return of(snapshot, general, List.of());
  }

  /// @param added by editors; what means a service or an authority that there is not is left out
  static TrainingTexts of(KnowledgeSnapshot snapshot, GeneralKnowledge general, List<AddedPhrase> added) {
    var builder = new Builder(general);
    snapshot.listServices().forEach(builder::addService);
    builder.addDialogues();
    builder.addGeneral();
    added.forEach(builder::addPhrase);
    return new TrainingTexts(builder.topics, builder.aspects, builder.dangers(), builder.dialogues);
  }

  /// Stands for these texts and the recipe by which models are made of them.
  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(RECIPE.getBytes(StandardCharsets.UTF_8));
      Stream.of(topics, aspects, dangers)
        .flatMap(List::stream)
        .forEach(text -> digest.update((text.outcome() + "\t" + text.text() + "\n").getBytes(StandardCharsets.UTF_8)));
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

  private static final class Builder {

    private final GeneralKnowledge general;
    private final List<LabelledText> topics = new ArrayList<>();
    private final List<LabelledText> aspects = new ArrayList<>();
    private final List<TaughtDialogue> dialogues = new ArrayList<>();
    private final Random random = new Random(7);
    private final Set<String> offered = new HashSet<>();
    private int origin;

    Builder(GeneralKnowledge general) {
      this.general = general;
    }

    void addService(OfferedService service) {
      var outcome = new Label.Service(service.service().id()).outcome();
      offered.add(outcome);
      for (var phrase : service.phrases().examples()) {
        origin++;
        topics.add(new LabelledText(outcome, phrase.text(), origin));
        addAsking(phrase);
      }
      var names = new ArrayList<>(service.phrases().everydayWords());
      names.add(service.service().name().plain());
      for (var name : names) topics.add(new LabelledText(outcome, name, ++origin));
      for (var aspect : Aspect.values()) addPatterns(outcome, aspect, names);
    }

    /// The sentence that asks teaches the aspect once more, without the story around it.
    private void addAsking(ExamplePhrase phrase) {
      var outcome = Label.outcome(phrase.aspect());
      aspects.add(new LabelledText(outcome, phrase.text(), origin));
      var asking = Segments.of(phrase.text()).asking();
      if (asking.length() < phrase.text().strip().length()) aspects.add(new LabelledText(outcome, asking, origin));
    }

    /// Words that carry the aspect come with every service alike, so that they pull towards none.
    private void addPatterns(String outcome, Aspect aspect, List<String> names) {
      var patterns = words(aspect).patterns();
      for (var count = 0; count < PATTERNS_PER_ASPECT; count++) {
        var pattern = patterns.get(random.nextInt(patterns.size()));
        var text = pattern.replace("{x}", names.get(random.nextInt(names.size())));
        origin++;
        topics.add(new LabelledText(outcome, text, origin));
        aspects.add(new LabelledText(Label.outcome(aspect), text, origin));
      }
    }

    /// All texts of a dialogue have one origin: who is asked about one of them must know none.
    void addDialogues() {
      for (var dialogue : general.dialogues()) {
        origin++;
        addBeginning(dialogue);
        for (var next = 1; next < dialogue.turns().size(); next++) {
          addLater(dialogue.turns().get(next), dialogue.turns().get(next - 1));
        }
        dialogues.add(new TaughtDialogue(dialogue, origin));
      }
    }

    /// How dialogues begin is as good a phrase as any. Of situations that are told without any question, so many that
    /// hardly anything would seem to be asked, not all teach the aspect.
    private void addBeginning(ExampleDialogue dialogue) {
      var first = dialogue.turns().getFirst();
      var outcome = new Label.Service(first.service()).outcome();
      if (!offered.contains(outcome)) return;
      topics.add(new LabelledText(outcome, first.text(), origin));
      var teachesAspect = dialogue.turns().size() > 1 || origin % SITUATIONS_PER_ASPECT == 0;
      if (teachesAspect) addAsking(new ExamplePhrase(first.aspect(), first.text()));
    }

    /// What changes the topic tells it, what stays with it mostly leaves it out.
    private void addLater(ExampleDialogue.Turn turn, ExampleDialogue.Turn last) {
      var outcome = new Label.Service(turn.service()).outcome();
      if (!offered.contains(outcome)) return;
      addAsking(new ExamplePhrase(turn.aspect(), turn.text()));
      if (!turn.service().equals(last.service())) topics.add(new LabelledText(outcome, turn.text(), origin));
    }

    /// Last, so that nothing else is taught otherwise by it.
    void addPhrase(AddedPhrase phrase) {
      switch (phrase.meaning()) {
        case AddedPhrase.OfService(var service, var aspect) -> {
          var outcome = new Label.Service(service).outcome();
          if (!offered.contains(outcome)) return;
          topics.add(new LabelledText(outcome, phrase.text(), ++origin));
          addAsking(new ExamplePhrase(aspect, phrase.text()));
        }
        case AddedPhrase.OfAuthority(var id) -> {
          if (
            general
              .authorities()
              .stream()
              .noneMatch(authority -> authority.id().equals(id))
          ) return;
          topics.add(new LabelledText(new Label.Authority(id).outcome(), phrase.text(), ++origin));
        }
      }
    }

    void addGeneral() {
      for (var aspect : Aspect.values()) addAspect(aspect);
      for (var talk : general.smallTalk()) add(new Label.SmallTalk(talk.kind()), talk.phrases());
      for (var wish : general.humanWishes()) add(new Label.Human(wish.kind()), wish.phrases());
      for (var danger : general.dangers()) add(new Label.Danger(danger.kind()), danger.phrases());
      for (var authority : general.authorities()) {
        add(new Label.Authority(authority.id()), authority.phrases());
        add(new Label.Authority(authority.id()), authority.topics());
      }
      general
        .outOfScope()
        .phrases()
        .forEach((kind, phrases) -> add(new Label.Outside(kind), phrases));
      for (var topic : general.outOfScope().notOffered()) add(new Label.Outside(topic.topic()), topic.phrases());
    }

    private void addAspect(Aspect aspect) {
      for (var followUp : words(aspect).followUps()) {
        origin++;
        topics.add(new LabelledText(new Label.FollowUp().outcome(), followUp, origin));
        aspects.add(new LabelledText(Label.outcome(aspect), followUp, origin));
      }
      for (var pattern : words(aspect).patterns()) {
        aspects.add(new LabelledText(Label.outcome(aspect), pattern.replace("{x}", "xx"), ++origin));
      }
    }

    private void add(Label label, List<String> phrases) {
      for (var phrase : phrases) topics.add(new LabelledText(label.outcome(), phrase, ++origin));
    }

    private GeneralKnowledge.AspectWords words(Aspect aspect) {
      var words = general.aspects().get(aspect);
      if (words == null) throw new IllegalStateException("no words for " + aspect.key());
      return words;
    }

    /// What people tell beside their question sounds sad or angry often enough, and is no danger on its own, either.
    private static void addSentences(LabelledText text, List<LabelledText> dangers) {
      var sentences = Words.sentences(text.text());
      if (sentences.size() < 2) return;
      for (var sentence : sentences) dangers.add(new LabelledText(HARMLESS, sentence, text.origin()));
    }

    List<LabelledText> dangers() {
      var dangers = new ArrayList<LabelledText>();
      for (var text : topics) {
        var dangerous = Label.of(text.outcome()) instanceof Label.Danger;
        dangers.add(dangerous ? text : new LabelledText(HARMLESS, text.text(), text.origin()));
        if (!dangerous) addSentences(text, dangers);
      }
      for (var danger : general.dangers()) {
        for (var lookalike : danger.lookalikes()) dangers.add(new LabelledText(HARMLESS, lookalike, ++origin));
      }
      for (var word : HarmlessWords.of(dangers)) dangers.add(new LabelledText(HARMLESS, word, ++origin));
      return dangers;
    }
  }
}

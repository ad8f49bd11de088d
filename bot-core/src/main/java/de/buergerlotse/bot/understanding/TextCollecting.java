package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Segments;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects the texts of one municipality: services first, then dialogues, what all municipalities share, what editors added.
///
/// The order matters: with it every text has its origin's number, by which cross-validation keeps together what belongs
/// together.
final class TextCollecting {

  /// How many patterns with one of its everyday words each aspect of a service gets.
  private static final int PATTERNS_PER_ASPECT = 2;
  /// Of how many told situations one teaches that nothing is asked.
  private static final int SITUATIONS_PER_ASPECT = 2;
  /// Shorter words of a service's names are in everything.
  private static final int SHORTEST_NAME = 4;

  private final GeneralKnowledge general;
  private final List<LabelledText> topics = new ArrayList<>();
  private final List<LabelledText> aspects = new ArrayList<>();
  private final List<TaughtDialogue> dialogues = new ArrayList<>();
  private final Random random = new Random(7);
  private final Set<String> offered = new HashSet<>();
  private final Map<String, Set<String>> nameWords = new HashMap<>();
  private int origin;

  TextCollecting(GeneralKnowledge general) {
    this.general = general;
  }

  void addService(OfferedService service) {
    var outcome = new Label.Service(service.service().id()).outcome();
    offered.add(outcome);
    for (var phrase : service.phrases().examples()) {
      origin++;
      topics.add(new LabelledText(outcome, phrase.text(), origin));
      addAsking(service.service().id(), phrase);
    }
    var names = new ArrayList<>(service.phrases().everydayWords());
    names.add(service.service().name().plain());
    nameWords.put(
      outcome,
      names
        .stream()
        .flatMap(name -> Words.of(name).stream())
        .filter(word -> word.length() >= SHORTEST_NAME)
        .collect(Collectors.toSet())
    );
    for (var name : names) topics.add(new LabelledText(outcome, name, ++origin));
    for (var aspect : Aspect.values()) addPatterns(service.service().id(), aspect, names);
  }

  /// The sentence that asks teaches the aspect once more, without the story around it.
  private void addAsking(ServiceId service, ExamplePhrase phrase) {
    addAspect(phrase.aspect(), phrase.text(), service);
    var asking = Segments.of(phrase.text()).asking();
    if (asking.length() < phrase.text().strip().length()) addAspect(phrase.aspect(), asking, service);
  }

  private void addAspect(Aspect aspect, String text, ServiceId about) {
    aspects.add(new LabelledText(Label.outcome(aspect), text, origin, Optional.of(about)));
  }

  /// Words that carry the aspect come with every service alike, so that they pull towards none.
  private void addPatterns(ServiceId service, Aspect aspect, List<String> names) {
    var patterns = words(aspect).patterns();
    for (var count = 0; count < PATTERNS_PER_ASPECT; count++) {
      var pattern = patterns.get(random.nextInt(patterns.size()));
      var text = pattern.replace("{x}", names.get(random.nextInt(names.size())));
      origin++;
      topics.add(new LabelledText(new Label.Service(service).outcome(), text, origin));
      addAspect(aspect, text, service);
    }
  }

  /// All texts of a dialogue have one origin: who is asked about one of them must know none.
  void addDialogues() {
    for (var dialogue : general.dialogues()) {
      origin++;
      addBeginning(dialogue);
      for (var next = 1; next < dialogue.turns().size(); next++) {
        addLater(dialogue.turns().get(next), dialogue.turns().subList(0, next));
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
    if (teachesAspect) addAsking(first.service(), new ExamplePhrase(first.aspect(), first.text()));
  }

  /// What turns to something new tells what; what stays with a topic leaves it out, and what goes back to one may.
  private void addLater(ExampleDialogue.Turn turn, List<ExampleDialogue.Turn> before) {
    var outcome = new Label.Service(turn.service()).outcome();
    if (!offered.contains(outcome)) return;
    addAsking(turn.service(), new ExamplePhrase(turn.aspect(), turn.text()));
    if (turn.service().equals(before.getLast().service())) return;
    var isNew = before.stream().noneMatch(earlier -> earlier.service().equals(turn.service()));
    if (isNew || names(outcome, turn.text())) topics.add(new LabelledText(outcome, turn.text(), origin));
  }

  private boolean names(String outcome, String text) {
    var names = nameWords.getOrDefault(outcome, Set.of());
    return Words.of(text).stream().anyMatch(names::contains);
  }

  /// Last, so that nothing else is taught otherwise by it.
  void addPhrase(AddedPhrase phrase) {
    switch (phrase.meaning()) {
      case AddedPhrase.OfService(var service, var aspect) -> {
        var outcome = new Label.Service(service).outcome();
        if (!offered.contains(outcome)) return;
        topics.add(new LabelledText(outcome, phrase.text(), ++origin));
        addAsking(service, new ExamplePhrase(aspect, phrase.text()));
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
    for (var sentence : sentences) dangers.add(new LabelledText(TrainingTexts.HARMLESS, sentence, text.origin()));
  }

  TrainingTexts texts() {
    return new TrainingTexts(topics, aspects, dangers(), dialogues);
  }

  private List<LabelledText> dangers() {
    var dangers = new ArrayList<LabelledText>();
    for (var text : topics) {
      var dangerous = Label.of(text.outcome()) instanceof Label.Danger;
      dangers.add(dangerous ? text : new LabelledText(TrainingTexts.HARMLESS, text.text(), text.origin()));
      if (!dangerous) addSentences(text, dangers);
    }
    for (var danger : general.dangers()) {
      for (var lookalike : danger.lookalikes())
        dangers.add(new LabelledText(TrainingTexts.HARMLESS, lookalike, ++origin));
    }
    for (var word : HarmlessWords.of(dangers)) dangers.add(new LabelledText(TrainingTexts.HARMLESS, word, ++origin));
    return dangers;
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands texts for one municipality; immutable, safe for all threads.
public final class Understander {

  private static final int MOST_CANDIDATES = 5;
  /// A story has its wishes in a few sentences; looking at more would only cost time.
  private static final int MOST_SENTENCES = 8;

  private final TopicModels topics;
  private final AspectReading aspects;
  private final LanguageRecognition languages;
  private final DangerSigns signs;
  private final ContextReading inContext;
  private final Calibration calibration;
  private final Deciding deciding;

  Understander(
    TopicModels topics,
    AspectReading aspects,
    LanguageRecognition languages,
    DangerSigns signs,
    ContextReading inContext,
    Calibration calibration
  ) {
    this.topics = topics;
    this.aspects = aspects;
    this.languages = languages;
    this.signs = signs;
    this.inContext = inContext;
    this.calibration = calibration;
    this.deciding = new Deciding(calibration);
  }

  Calibration calibration() {
    return calibration;
  }

  /// @param text what the citizen wrote, of any length; only its beginning counts beyond 1,000 words
  public Understanding understand(String text, Context context) {
    var language = languages.recognise(text);
    var reading = topics.read(text);
    var topic = context.topic().filter(topics.services()::contains);
    var asked = aspects.scores(text, topic.or(() -> Optional.of(reading.first().label())));
    var aspect = aspects.likeliest(asked);
    var candidates = topic
      .map(about -> inContext.candidates(text, reading, asked, about, context, MOST_CANDIDATES))
      .orElseGet(() -> candidates(reading, aspect));
    var belongs = topic.filter(about -> inContext.belongs(text, reading, asked, about)).isPresent();
    var decision = signs
      .find(text)
      .<Decision>map(Decision.Danger::new)
      .orElseGet(() -> deciding.decide(language, reading, candidates, aspect, topic.isPresent(), belongs));
    return new Understanding(
      language,
      candidates,
      aspect,
      decision,
      deciding.possibleDanger(reading, decision),
      also(text, decision)
    );
  }

  /// Best first. The best one's confidence is calibrated; the others share what is left of it.
  private List<Candidate> candidates(Reading reading, Aspect aspect) {
    var trust = calibration.trust().probability(reading.serviceSignals());
    var services = reading.topics().services();
    var rest = 0.0;
    for (var scored : services.subList(1, services.size())) rest += Math.exp(scored.score() - services.get(1).score());
    var candidates = new ArrayList<Candidate>();
    candidates.add(new Candidate(services.getFirst().label(), aspect, trust));
    for (var scored : services.subList(1, Math.min(MOST_CANDIDATES, services.size()))) {
      var share = Math.exp(scored.score() - services.get(1).score()) / rest;
      candidates.add(new Candidate(scored.label(), aspect, (1 - trust) * share));
    }
    return candidates;
  }

  /// Another service that a sentence of its own clearly asks for.
  private Optional<Candidate> also(String text, Decision decision) {
    if (!(decision instanceof Decision.Answer(var answered))) return Optional.empty();
    var sentences = Words.sentences(text);
    if (sentences.size() < 2) return Optional.empty();
    return sentences
      .stream()
      .limit(MOST_SENTENCES)
      .flatMap(sentence -> surely(sentence, answered.service()).stream())
      .findFirst();
  }

  private Optional<Candidate> surely(String sentence, ServiceId answered) {
    var reading = topics.readHarmless(sentence);
    var service = reading.first().label();
    if (service.equals(answered) || !deciding.isForTheTown(reading)) return Optional.empty();
    var trust = calibration.trust().probability(reading.serviceSignals());
    if (trust < calibration.thresholds().answerAt()) return Optional.empty();
    return Optional.of(new Candidate(service, aspects.read(sentence, Optional.of(service)), trust));
  }
}

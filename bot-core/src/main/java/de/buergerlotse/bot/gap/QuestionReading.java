package de.buergerlotse.bot.gap;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.bot.gap.AskedQuestion.By;
import de.buergerlotse.bot.gap.AskedQuestion.Known;
import de.buergerlotse.bot.gap.AskedQuestion.Treatment;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads a conversation for what was asked and what came of it. Danger, wishes for a human and small talk are no questions.
public final class QuestionReading {

  /// To an agent, people also say "ja" and "danke schön".
  private static final int SHORTEST_QUESTION = 3;

  private final Talk talk;
  private final List<Rating> ratings;
  private final Optional<ServiceId> documented;

  private QuestionReading(Talk talk, List<Rating> ratings, Optional<ServiceId> documented) {
    this.talk = talk;
    this.ratings = ratings;
    this.documented = documented;
  }

  /// @param entries all of the conversation
  /// @param documented the service an agent wrote down at the end
  /// @param approved whether an agent's text is an approved one that was only sent
  public static List<AskedQuestion> of(
    List<Entry> entries,
    List<Rating> ratings,
    Optional<ServiceId> documented,
    Predicate<String> approved
  ) {
    return new QuestionReading(new Talk(entries, approved), ratings, documented).read();
  }

  private List<AskedQuestion> read() {
    var questions = new ArrayList<AskedQuestion>();
    for (var index = 0; index < talk.size(); index++) {
      var text = talk.citizenText(index);
      if (text.isEmpty() || talk.isTakenChoice(index, text.get())) continue;
      question(index, text.get()).ifPresent(questions::add);
    }
    return withLaterAnswer(questions);
  }

  private Optional<AskedQuestion> question(int index, String text) {
    var reply = talk.replyTo(index);
    if (reply.isEmpty()) return toAgent(index, text);
    var entry = talk.get(reply.getAsInt());
    var about = entry.saying().about().orElseThrow();
    return switch (about.kind()) {
      case ANSWER -> Optional.of(answered(index, text, entry, about));
      case CLARIFY -> Optional.of(clarified(index, text, reply.getAsInt()));
      case OUT_OF_SCOPE -> Optional.of(declined(index, text, entry));
      case GREETING, CHECKLIST, SMALLTALK, HANDOVER, EMERGENCY, NOTICE -> Optional.empty();
    };
  }

  private AskedQuestion answered(int index, String text, Entry reply, About about) {
    var helpful = ratings
      .stream()
      .filter(rating -> rating.seq() == reply.seq())
      .map(Rating::helpful)
      .findFirst();
    var gap = helpful.filter(helped -> !helped).map(_ -> GapKind.UNHELPFUL);
    var known = helpful
      .filter(helped -> helped)
      .flatMap(_ -> about.service())
      .map(service -> new Known(service, By.RATING));
    return question(index, text, Treatment.ANSWER, about, helpful, gap, known);
  }

  /// Asking back is no gap if the citizen then got an answer by one of the choices.
  private AskedQuestion clarified(int index, String text, int reply) {
    var offered = talk.offered(reply);
    var taken = talk
      .nextCitizen(index)
      .stream()
      .boxed()
      .flatMap(next -> talk.replyTo(next).stream().boxed())
      .flatMap(answer -> talk.get(answer).saying().about().stream())
      .filter(about -> about.kind() == About.Kind.ANSWER)
      .flatMap(about -> about.service().stream())
      .filter(offered::contains)
      .findFirst();
    var gap = taken.isPresent() ? Optional.<GapKind>empty() : Optional.of(GapKind.UNANSWERED);
    var none = new About(About.Kind.CLARIFY, Optional.empty(), Optional.empty(), OptionalDouble.empty());
    return question(
      index,
      text,
      Treatment.CLARIFY,
      none,
      Optional.empty(),
      gap,
      taken.map(service -> new Known(service, By.CHOICE))
    );
  }

  /// Whoever was told who else is responsible got what there is.
  private AskedQuestion declined(int index, String text, Entry reply) {
    var referred = reply.saying().blocks().stream().anyMatch(Block.Contact.class::isInstance);
    var gap = referred ? Optional.<GapKind>empty() : Optional.of(GapKind.UNANSWERED);
    var about = reply.saying().about().orElseThrow();
    return question(index, text, Treatment.OUT_OF_SCOPE, about, Optional.empty(), gap, Optional.empty());
  }

  private Optional<AskedQuestion> toAgent(int index, String text) {
    if (Words.of(text).size() < SHORTEST_QUESTION) return Optional.empty();
    var typed = talk.typedAfter(index);
    if (typed.isEmpty()) return Optional.empty();
    var entry = talk.get(index);
    return Optional.of(
      new AskedQuestion(
        entry.seq(),
        entry.at(),
        entry.saying().language(),
        text,
        Treatment.AGENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(GapKind.AGENT),
        typed,
        documented.map(service -> new Known(service, By.AGENT))
      )
    );
  }

  private AskedQuestion question(
    int index,
    String text,
    Treatment treatment,
    About about,
    Optional<Boolean> helpful,
    Optional<GapKind> gap,
    Optional<Known> known
  ) {
    var entry = talk.get(index);
    return new AskedQuestion(
      entry.seq(),
      entry.at(),
      entry.saying().language(),
      text,
      treatment,
      about.service(),
      about.aspect(),
      helpful,
      gap,
      Optional.empty(),
      known
    );
  }

  /// What the bot could not answer, an agent often answers without being asked again.
  private List<AskedQuestion> withLaterAnswer(List<AskedQuestion> questions) {
    var answered = new ArrayList<AskedQuestion>();
    for (var number = 0; number < questions.size(); number++) {
      var question = questions.get(number);
      var next = number + 1 < questions.size() ? questions.get(number + 1).seq() : Long.MAX_VALUE;
      var isOpen = question.gap().filter(GapKind.UNANSWERED::equals).isPresent();
      var typed = isOpen ? talk.typedBetween(question.seq(), next) : Optional.<String>empty();
      answered.add(typed.map(question::answeredBy).orElse(question));
    }
    return List.copyOf(answered);
  }
}

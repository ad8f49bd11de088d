package de.buergerlotse.bot.gap;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
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
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads a conversation for what was asked and what came of it. Danger, wishes for a human and small talk are no questions.
public final class QuestionReading {

  /// An agent's shorter line is a greeting.
  private static final int SHORTEST_ANSWER = 20;
  /// To an agent, people also say "ja" and "danke schön".
  private static final int SHORTEST_QUESTION = 3;

  private final List<Entry> entries;
  private final List<Rating> ratings;
  private final Optional<ServiceId> documented;
  private final Predicate<String> approved;

  private QuestionReading(
    List<Entry> entries,
    List<Rating> ratings,
    Optional<ServiceId> documented,
    Predicate<String> approved
  ) {
    this.entries = entries;
    this.ratings = ratings;
    this.documented = documented;
    this.approved = approved;
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
    return new QuestionReading(entries, ratings, documented, approved).read();
  }

  private List<AskedQuestion> read() {
    var questions = new ArrayList<AskedQuestion>();
    for (var index = 0; index < entries.size(); index++) {
      var text = citizenText(index);
      if (text.isEmpty() || isTakenChoice(index, text.get())) continue;
      question(index, text.get()).ifPresent(questions::add);
    }
    return withLaterAnswer(questions);
  }

  private Optional<AskedQuestion> question(int index, String text) {
    var reply = replyTo(index);
    if (reply.isEmpty()) return toAgent(index, text);
    var entry = entries.get(reply.getAsInt());
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
    var known = helpful.filter(helped -> helped).flatMap(_ -> about.service()).map(service -> new Known(service, By.RATING));
    return question(index, text, Treatment.ANSWER, about, helpful, gap, known);
  }

  /// Asking back is no gap if the citizen then got an answer by one of the choices.
  private AskedQuestion clarified(int index, String text, int reply) {
    var offered = offered(reply);
    var taken = nextCitizen(index)
      .stream()
      .boxed()
      .flatMap(next -> replyTo(next).stream().boxed())
      .flatMap(answer -> entries.get(answer).saying().about().stream())
      .filter(about -> about.kind() == About.Kind.ANSWER)
      .flatMap(about -> about.service().stream())
      .filter(offered::contains)
      .findFirst();
    var gap = taken.isPresent() ? Optional.<GapKind>empty() : Optional.of(GapKind.UNANSWERED);
    var none = new About(About.Kind.CLARIFY, Optional.empty(), Optional.empty(), java.util.OptionalDouble.empty());
    return question(index, text, Treatment.CLARIFY, none, Optional.empty(), gap, taken.map(service -> new Known(service, By.CHOICE)));
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
    var typed = typedAfter(index);
    if (typed.isEmpty()) return Optional.empty();
    var entry = entries.get(index);
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
    var entry = entries.get(index);
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
    if (questions.isEmpty()) return List.of();
    var last = questions.size() - 1;
    var question = questions.get(last);
    if (question.gap().filter(GapKind.UNANSWERED::equals).isEmpty()) return List.copyOf(questions);
    for (var index = 0; index < entries.size(); index++) {
      if (entries.get(index).seq() < question.seq()) continue;
      var typed = typedAfter(index);
      if (typed.isEmpty()) continue;
      questions.set(last, question.answeredBy(typed.get()));
      break;
    }
    return List.copyOf(questions);
  }

  /// What an agent typed right after an entry, before the citizen said anything else.
  private Optional<String> typedAfter(int index) {
    var typed = new ArrayList<String>();
    for (var next = index + 1; next < entries.size() && !isBy(next, Participant.Role.CITIZEN); next++) {
      if (isBy(next, Participant.Role.AGENT)) text(next).ifPresent(typed::add);
    }
    return Optional.of(
      typed
        .stream()
        .filter(text -> text.length() >= SHORTEST_ANSWER && !approved.test(text))
        .collect(Collectors.joining("\n"))
    ).filter(text -> !text.isEmpty());
  }

  private Optional<String> citizenText(int index) {
    return isBy(index, Participant.Role.CITIZEN) ? text(index).filter(text -> !Words.of(text).isEmpty()) : Optional.empty();
  }

  private Optional<String> text(int index) {
    var blocks = entries.get(index).saying().blocks();
    return blocks.size() == 1 && blocks.getFirst() instanceof Block.Text(var text) ? Optional.of(text) : Optional.empty();
  }

  private boolean isBy(int index, Participant.Role role) {
    return entries.get(index).saying().author().role() == role;
  }

  /// A taken choice is in the log as its label.
  private boolean isTakenChoice(int index, String text) {
    for (var before = index - 1; before >= 0; before--) {
      if (isBy(before, Participant.Role.CITIZEN)) return false;
      if (choices(before).stream().anyMatch(choice -> choice.label().equals(text))) return true;
    }
    return false;
  }

  private List<Block.Choice> choices(int index) {
    return entries
      .get(index)
      .saying()
      .blocks()
      .stream()
      .flatMap(block -> block instanceof Block.Choices(var choices) ? choices.stream() : java.util.stream.Stream.empty())
      .toList();
  }

  private List<ServiceId> offered(int index) {
    return choices(index)
      .stream()
      .flatMap(choice -> choice.service().stream())
      .toList();
  }

  /// The bot's word on an entry.
  private OptionalInt replyTo(int index) {
    for (var next = index + 1; next < entries.size() && !isBy(next, Participant.Role.CITIZEN); next++) {
      var about = entries.get(next).saying().about();
      var isNotice = about.filter(found -> found.kind() == About.Kind.NOTICE).isPresent();
      if (isBy(next, Participant.Role.BOT) && about.isPresent() && !isNotice) return OptionalInt.of(next);
    }
    return OptionalInt.empty();
  }

  private OptionalInt nextCitizen(int index) {
    for (var next = index + 1; next < entries.size(); next++) {
      if (isBy(next, Participant.Role.CITIZEN)) return OptionalInt.of(next);
    }
    return OptionalInt.empty();
  }
}

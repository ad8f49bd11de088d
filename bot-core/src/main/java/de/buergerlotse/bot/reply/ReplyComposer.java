package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Composes the bot's replies for one municipality; nothing but approved text is ever shown.
public final class ReplyComposer {

  private static final int MOST_FURTHER_ASPECTS = 4;

  private final KnowledgeSnapshot snapshot;
  private final GeneralKnowledge general;
  private final BotTexts texts;
  private final AnswerBlocks answers;

  public ReplyComposer(KnowledgeSnapshot snapshot, GeneralKnowledge general) {
    this.snapshot = snapshot;
    this.general = general;
    this.texts = new BotTexts(general.botTexts());
    this.answers = new AnswerBlocks(texts);
  }

  /// The first message: who is here, that it is a program, and how to reach a human (EU AI Act, Art. 50(1)).
  public Reply greeting(Variant variant) {
    var authority = SplitWords.hyphenated(snapshot.municipality().authority().in(variant));
    var hello = texts.get(BotText.GREETING, variant, "authority", authority);
    return reply(variant, About.of(About.Kind.GREETING), List.of(new Block.Text(hello)));
  }

  /// The answer to a question, in the wished variant where it exists, else in plain German with a word on that.
  ///
  /// @param alternatives other services the citizen may have meant, offered below the answer
  public Reply answer(Candidate candidate, List<Candidate> alternatives, Variant variant) {
    var offered = snapshot.getService(candidate.service());
    var answer = findAnswer(offered.service(), candidate.aspect(), variant);
    if (answer.isEmpty()) return contactOnly(candidate, variant);
    var shown = answer.get();
    var blocks = new ArrayList<Block>();
    if (!shown.variant().equals(variant)) blocks.add(new Block.Text(texts.get(BotText.NOT_IN_VARIANT, variant)));
    blocks.addAll(answers.of(offered, shown, shown.variant()));
    furtherChoices(candidate, shown.aspect(), alternatives, variant).ifPresent(blocks::add);
    return new Reply(shown.variant(), About.answer(candidate), label(shown), blocks);
  }

  /// Asks back which of a few services is meant.
  public Reply clarify(List<Candidate> candidates, Variant variant) {
    return choices(BotText.CLARIFY, candidates, variant);
  }

  /// Goes back to choices after the citizen said that it was not that.
  public Reply otherChoices(List<Candidate> candidates, Variant variant) {
    return choices(BotText.BACK_TO_CHOICES, candidates, variant);
  }

  /// Offers what a search found, without claiming to have understood.
  public Reply searchFound(List<Candidate> candidates, Variant variant) {
    return choices(BotText.SEARCH_FOUND, candidates, variant);
  }

  private Reply choices(BotText question, List<Candidate> candidates, Variant variant) {
    var choices = new ArrayList<>(
      candidates
        .stream()
        .map(candidate -> choice(candidate, variant))
        .toList()
    );
    choices.add(plainChoice(ChoiceId.NONE, BotText.CLARIFY_NONE, variant));
    var blocks = List.of(new Block.Text(texts.get(question, variant)), new Block.Choices(choices));
    return reply(variant, About.of(About.Kind.CLARIFY), blocks);
  }

  /// Small talk, answered shortly.
  public Reply smallTalk(String kind, Variant variant) {
    var reply = general
      .smallTalk()
      .stream()
      .filter(talk -> talk.kind().equals(kind))
      .findFirst();
    return textOnly(About.Kind.SMALLTALK, reply.map(GeneralKnowledge.SmallTalk::reply), variant);
  }

  /// The words and ways to a human.
  public Reply handover(String kind, Variant variant) {
    var words = general
      .humanWishes()
      .stream()
      .filter(wish -> wish.kind().equals(kind))
      .findFirst();
    var blocks = new ArrayList<Block>();
    words.ifPresent(wish -> blocks.add(text(wish.reply(), variant)));
    blocks.addAll(waysToHumans(variant));
    return reply(variant, About.of(About.Kind.HANDOVER), blocks);
  }

  /// Says that the bot does not get any further, and offers a human.
  public Reply givesUp(Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.TOO_OFTEN, variant)));
    blocks.addAll(waysToHumans(variant));
    return reply(variant, About.of(About.Kind.HANDOVER), blocks);
  }

  /// The numbers that help at once.
  public Reply danger(String kind, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var danger : general.dangers()) {
      if (!danger.kind().equals(kind)) continue;
      blocks.add(text(danger.reply(), variant));
      for (var number : danger.numbers()) blocks.add(contact(number, variant));
    }
    blocks.addAll(waysToHumans(variant));
    return reply(variant, About.of(About.Kind.EMERGENCY), blocks);
  }

  /// Says who else is responsible, with their contact.
  public Reply otherAuthority(String id, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var authority : general.authorities()) {
      if (!authority.id().equals(id)) continue;
      blocks.add(text(authority.explanation(), variant));
      var name = SplitWords.hyphenated(authority.name().in(variant));
      blocks.add(new Block.Contact(name, authority.phone(), Optional.empty(), List.of()));
      authority
        .url()
        .ifPresent(url ->
          blocks.add(
            new Block.Link(
              Block.Rel.MORE,
              name,
              java.net.URI.create(url),
              de.buergerlotse.knowledge.service.OnlineService.EidLevel.NONE
            )
          )
        );
    }
    blocks.add(wayOn(variant));
    return reply(variant, About.of(About.Kind.OUT_OF_SCOPE), blocks);
  }

  /// Says honestly that this is nothing the town answers here, with a way on.
  public Reply outOfScope(Variant variant) {
    var blocks = List.of(text(general.outOfScope().reply(), variant), wayOn(variant));
    return reply(variant, About.of(About.Kind.OUT_OF_SCOPE), blocks);
  }

  /// Says honestly that it was not understood, with a way on.
  public Reply notUnderstood(Variant variant) {
    var blocks = List.of(new Block.Text(texts.get(BotText.DONT_KNOW, variant)), wayOn(variant));
    return reply(variant, About.of(About.Kind.OUT_OF_SCOPE), blocks);
  }

  /// The short approved text in another language.
  public Reply foreignLanguage(String tag) {
    var language = Variant.of(tag);
    var found = general
      .languages()
      .stream()
      .filter(known -> known.language().equals(language))
      .findFirst();
    var blocks = new ArrayList<Block>();
    found.ifPresent(known -> blocks.add(new Block.Text(known.reply() + "\n" + known.handoverOffer())));
    blocks.addAll(waysToHumans(Variant.PLAIN).subList(1, 2));
    return reply(language, About.of(About.Kind.NOTICE), blocks);
  }

  /// A word of the bot's own.
  public Reply notice(BotText text, Variant variant) {
    return reply(variant, About.of(About.Kind.NOTICE), List.of(new Block.Text(texts.get(text, variant))));
  }

  /// Tells the telephone number of the service centre.
  public Reply phoneNotice(Variant variant) {
    var phone = snapshot.municipality().servicePhone();
    var name = SplitWords.hyphenated(snapshot.municipality().authority().in(variant));
    var words = texts.get(BotText.HANDOVER_PHONE, variant, "phone", phone);
    var contact = new Block.Contact(name, Optional.of(phone), Optional.empty(), List.of());
    return reply(variant, About.of(About.Kind.HANDOVER), List.of(new Block.Text(words), contact));
  }

  /// What a taken choice reads like as something the citizen said.
  public String labelOf(ChoiceId choice, Variant variant) {
    return switch (choice) {
      case ChoiceId.Ask(var service, var aspect) -> askLabel(service, aspect, variant);
      case ChoiceId.SwitchVariant(var wished) -> texts.get(
        wished.equals(Variant.EASY) ? BotText.WANTS_EASY : BotText.WANTS_PLAIN,
        variant
      );
      case ChoiceId.Handover(var option) -> texts.get(option(option), variant);
      case ChoiceId.SomethingElse() -> texts.get(BotText.CLARIFY_NONE, variant);
    };
  }

  private String askLabel(ServiceId service, Aspect aspect, Variant variant) {
    var name = snapshot
      .findService(service)
      .map(offered -> offered.service().name().in(variant))
      .orElse(service.slug());
    var label = aspect == Aspect.OVERVIEW ? name : name + ": " + aspectName(aspect, variant);
    return SplitWords.hyphenated(label);
  }

  private String aspectName(Aspect aspect, Variant variant) {
    var words = general.aspects().get(aspect);
    return words == null ? aspect.key() : SplitWords.hyphenated(words.name().in(variant));
  }

  private static BotText option(Block.HandoverOption option) {
    return switch (option) {
      case LIVECHAT -> BotText.LIVECHAT;
      case CALLBACK -> BotText.CALLBACK;
      case PHONE -> BotText.PHONE;
    };
  }

  private List<Block> waysToHumans(Variant variant) {
    return List.of(
      new Block.Text(texts.get(BotText.HANDOVER, variant)),
      new Block.Handover(List.of(Block.HandoverOption.values()))
    );
  }

  private Block wayOn(Variant variant) {
    return new Block.Choices(
      List.of(
        plainChoice(ChoiceId.HUMAN, BotText.LIVECHAT, variant),
        plainChoice(ChoiceId.OTHER_WORDS, BotText.CLARIFY_NONE, variant)
      )
    );
  }

  private Reply contactOnly(Candidate candidate, Variant variant) {
    var offered = snapshot.getService(candidate.service());
    var name = SplitWords.hyphenated(offered.office().name().in(variant));
    var office = offered.office();
    var contact = new Block.Contact(
      name,
      Optional.of(office.phone()),
      Optional.of(office.address()),
      ReadableHours.of(office.hours(), variant)
    );
    var words = new Block.Text(texts.get(BotText.RESPONSIBLE, variant, "name", name));
    return reply(variant, About.answer(candidate), List.of(words, contact));
  }

  /// The asked aspect in the wished variant, then in plain German, then the overview likewise.
  private static Optional<Answer> findAnswer(PublicService service, Aspect aspect, Variant variant) {
    return Stream.of(aspect, Aspect.OVERVIEW)
      .flatMap(wanted ->
        Stream.of(service.findAnswer(wanted, variant), service.findAnswer(wanted, Variant.PLAIN)).flatMap(
          Optional::stream
        )
      )
      .findFirst();
  }

  /// Other services that may be meant, then further aspects of this one.
  private Optional<Block> furtherChoices(
    Candidate candidate,
    Aspect shown,
    List<Candidate> alternatives,
    Variant variant
  ) {
    var choices = new ArrayList<Block.Choice>();
    for (var alternative : alternatives) choices.add(choice(alternative, variant));
    snapshot
      .getService(candidate.service())
      .service()
      .aspects()
      .stream()
      .filter(aspect -> aspect != shown && aspect != Aspect.OVERVIEW)
      .sorted(FurtherAspects.ORDER)
      .limit(MOST_FURTHER_ASPECTS)
      .forEach(aspect -> choices.add(aspectChoice(candidate, aspect, variant)));
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Block.Choices(choices));
  }

  private Block.Choice choice(Candidate candidate, Variant variant) {
    var service = snapshot.getService(candidate.service()).service();
    return new Block.Choice(
      ChoiceId.ask(candidate.service(), candidate.aspect()),
      SplitWords.hyphenated(service.name().in(variant)),
      Optional.of(candidate.service()),
      Optional.of(candidate.aspect())
    );
  }

  private Block.Choice aspectChoice(Candidate candidate, Aspect aspect, Variant variant) {
    return new Block.Choice(
      ChoiceId.ask(candidate.service(), aspect),
      aspectName(aspect, variant),
      Optional.of(candidate.service()),
      Optional.of(aspect)
    );
  }

  private Block.Choice plainChoice(String id, BotText label, Variant variant) {
    return new Block.Choice(id, texts.get(label, variant), Optional.empty(), Optional.empty());
  }

  private static Block contact(GeneralKnowledge.EmergencyNumber number, Variant variant) {
    var name =
      number.name().in(variant) +
      number
        .note()
        .map(note -> " – " + note.in(variant))
        .orElse("");
    return new Block.Contact(SplitWords.hyphenated(name), Optional.of(number.phone()), Optional.empty(), List.of());
  }

  /// A text nobody has checked with its readers is not called Leichte Sprache (DIN SPEC 33429).
  private Optional<String> label(Answer answer) {
    var unchecked = answer.variant().equals(Variant.EASY) && answer.reviewedBy().isEmpty();
    return unchecked ? Optional.of(texts.get(BotText.EXPLAINED_SIMPLY, answer.variant())) : Optional.empty();
  }

  private Reply textOnly(About.Kind kind, Optional<LocalizedText> words, Variant variant) {
    var blocks = words.map(found -> List.of(text(found, variant))).orElseGet(List::of);
    return reply(variant, About.of(kind), blocks);
  }

  private static Block text(LocalizedText words, Variant variant) {
    return new Block.Text(SplitWords.hyphenated(words.in(variant).strip()));
  }

  private static Reply reply(Variant variant, About about, List<? extends Block> blocks) {
    return new Reply(variant, about, Optional.empty(), List.copyOf(blocks));
  }
}

package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.search.ArticleHit;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Composes the bot's replies for one municipality; nothing but approved text is ever shown.
public final class ReplyComposer {

  private final KnowledgeSnapshot snapshot;
  private final GeneralKnowledge general;
  private final BotTexts texts;
  private final AnswerBlocks answers;
  private final ChoiceBlocks choices;
  private final HumanBlocks humans;
  private final ChecklistReplies checklists;
  private final ReferralReplies referrals;
  private final ContactReplies contacts;

  public ReplyComposer(KnowledgeSnapshot snapshot, GeneralKnowledge general) {
    this.snapshot = snapshot;
    this.general = general;
    this.texts = new BotTexts(general.botTexts());
    this.answers = new AnswerBlocks(texts);
    var lists = new ChecklistChoices(snapshot, texts);
    this.choices = new ChoiceBlocks(snapshot, general, texts, lists);
    this.checklists = new ChecklistReplies(snapshot, general, texts, lists);
    this.referrals = new ReferralReplies(texts);
    this.humans = new HumanBlocks(snapshot.municipality(), general, texts);
    this.contacts = new ContactReplies(snapshot, texts, humans);
  }

  /// The first message: who is here, that it is a program, and how to reach a human (EU AI Act, Art. 50(1)).
  public Reply greeting(Variant variant) {
    var authority = SplitWords.hyphenated(snapshot.municipality().authority().in(variant));
    var hello = new Block.Text(texts.get(BotText.GREETING, variant, "authority", authority));
    return reply(variant, About.Kind.GREETING, List.of(hello));
  }

  /// The answer to a question, in the wished variant where it exists, else in plain German with a word on that. Where a
  /// person should answer first, the ways to one stand below it.
  ///
  /// @param alternatives other services the citizen may have meant, offered below the answer
  public Reply answer(Candidate candidate, List<Candidate> alternatives, HumanWays open, Variant variant) {
    return answer(candidate, Optional.empty(), alternatives, open, variant);
  }

  /// As [#answer(Candidate, List, HumanWays, Variant)], with a second wish of the same message offered below the answer.
  public Reply answer(
    Candidate candidate,
    Optional<Candidate> also,
    List<Candidate> alternatives,
    HumanWays open,
    Variant variant
  ) {
    var offered = snapshot.getService(candidate.service());
    var answer = findAnswer(offered.service(), candidate.aspect(), variant);
    if (answer.isEmpty()) return contactOnly(candidate, variant);
    var shown = answer.get();
    var blocks = new ArrayList<Block>();
    if (!shown.variant().equals(variant)) blocks.add(otherVariant(offered.service(), shown.aspect(), variant));
    blocks.addAll(answers.of(offered, shown, shown.variant()));
    if (snapshot.hasDeadLink(candidate.service())) blocks.addAll(answers.insteadOfLink(offered, shown));
    if (offered.service().humanFirst()) blocks.addAll(humans.ways(open, variant));
    also.ifPresent(wish -> blocks.addAll(choices.also(wish, variant)));
    blocks.addAll(choices.after(candidate, shown.aspect(), alternatives, variant));
    return new Reply(shown.variant(), About.answer(candidate, shown.aspect()), answers.label(shown), blocks);
  }

  /// The replies of the lists for life situations.
  public ChecklistReplies checklists() {
    return checklists;
  }

  /// What is said when an agent passes a conversation on to another municipality.
  public ReferralReplies referrals() {
    return referrals;
  }

  /// The replies while somebody leaves a call-back or a message.
  public ContactReplies contacts() {
    return contacts;
  }

  /// Asks back which of a few services is meant.
  public Reply clarify(List<Candidate> candidates, Variant variant) {
    return reply(variant, About.Kind.CLARIFY, choices.question(BotText.CLARIFY, candidates, variant));
  }

  /// Goes back to choices after the citizen said that it was not that.
  public Reply otherChoices(List<Candidate> candidates, Variant variant) {
    return reply(variant, About.Kind.CLARIFY, choices.question(BotText.BACK_TO_CHOICES, candidates, variant));
  }

  /// Offers what a search found, without claiming to have understood.
  public Reply searchFound(List<Candidate> candidates, Variant variant) {
    return reply(variant, About.Kind.CLARIFY, choices.question(BotText.SEARCH_FOUND, candidates, variant));
  }

  /// Shows what stands on the municipality's pages, without claiming that it answers the question.
  public Reply articlesFound(List<ArticleHit> hits, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.ARTICLE_FOUND, variant)));
    for (var hit : hits) blocks.add(new Block.Text(hit.title() + "\n" + hit.excerpt() + " …"));
    blocks.add(choices.wayOn(variant));
    return reply(variant, About.Kind.OUT_OF_SCOPE, blocks);
  }

  /// Small talk, answered shortly.
  public Reply smallTalk(String kind, Variant variant) {
    var talks = general
      .smallTalk()
      .stream()
      .filter(talk -> talk.kind().equals(kind));
    var blocks = talks.map(talk -> ApprovedText.block(talk.reply(), variant)).toList();
    return reply(variant, About.Kind.SMALLTALK, blocks);
  }

  /// The words and ways to a human.
  public Reply handover(String kind, HumanWays open, Variant variant) {
    return reply(variant, About.Kind.HANDOVER, humans.handover(kind, open, variant));
  }

  /// Says that the citizen waits for a human now, where in line, and what can be done instead.
  ///
  /// @param kind of the wish, for the words before it; one that is not known has none
  /// @param open with the place in line
  public Reply queued(String kind, HumanWays open, Variant variant) {
    return reply(variant, About.Kind.HANDOVER, humans.queued(kind, open, variant));
  }

  /// Says that the bot does not get any further, and offers a human.
  public Reply givesUp(HumanWays open, Variant variant) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get(BotText.TOO_OFTEN, variant)));
    blocks.addAll(humans.ways(open, variant));
    return reply(variant, About.Kind.HANDOVER, blocks);
  }

  /// The numbers that help at once.
  public Reply danger(String kind, HumanWays open, Variant variant) {
    return reply(variant, About.Kind.EMERGENCY, humans.danger(kind, open, variant));
  }

  /// The same reply, with the helping numbers of a danger that may be meant before it.
  public Reply withDangerHint(Reply reply, String kind, Variant variant) {
    return reply.after(humans.dangerHint(kind, variant));
  }

  /// Says who else is responsible, with their contact.
  public Reply otherAuthority(String id, Variant variant) {
    var blocks = new ArrayList<Block>();
    for (var authority : general.authorities()) {
      if (!authority.id().equals(id)) continue;
      var name = SplitWords.hyphenated(authority.name().in(variant));
      blocks.add(ApprovedText.block(authority.explanation(), variant));
      blocks.add(new Block.Contact(name, authority.phone(), Optional.empty(), List.of()));
      authority
        .url()
        .ifPresent(url -> blocks.add(new Block.Link(Block.Rel.MORE, name, URI.create(url), EidLevel.NONE)));
    }
    blocks.add(choices.wayOn(variant));
    return reply(variant, About.Kind.OUT_OF_SCOPE, blocks);
  }

  /// Says honestly that this is nothing the town answers here, with a way on.
  public Reply outOfScope(Variant variant) {
    var words = ApprovedText.block(general.outOfScope().reply(), variant);
    return reply(variant, About.Kind.OUT_OF_SCOPE, List.of(words, choices.wayOn(variant)));
  }

  /// Says honestly that it was not understood, with a way on.
  public Reply notUnderstood(Variant variant) {
    var words = new Block.Text(texts.get(BotText.DONT_KNOW, variant));
    return reply(variant, About.Kind.OUT_OF_SCOPE, List.of(words, choices.wayOn(variant)));
  }

  /// The short approved text in another language, with a way to a human.
  public Reply foreignLanguage(String tag, HumanWays open) {
    var language = Variant.of(tag);
    return reply(language, About.Kind.NOTICE, humans.foreignLanguage(language, open));
  }

  /// A word of the bot's own.
  public Reply notice(BotText text, Variant variant) {
    return own(About.Kind.NOTICE, text, variant);
  }

  /// A word of the service centre's about who answers now.
  ///
  /// @param name of the person it is about
  public Reply aboutPerson(BotText text, String name, Variant variant) {
    return reply(variant, About.Kind.NOTICE, List.of(new Block.Text(texts.get(text, variant, "name", name))));
  }

  /// Tells the telephone number of the service centre, and when it is answered.
  public Reply phoneNotice(HumanWays open, Variant variant) {
    return reply(variant, About.Kind.HANDOVER, humans.phone(open, variant));
  }

  /// What a taken choice reads like as something the citizen said.
  public String labelOf(ChoiceId choice, Variant variant) {
    return choices.labelOf(choice, variant);
  }

  private Reply contactOnly(Candidate candidate, Variant variant) {
    var contact = AnswerBlocks.contact(snapshot.getService(candidate.service()), variant);
    var words = new Block.Text(texts.get(BotText.RESPONSIBLE, variant, "name", contact.name()));
    return new Reply(variant, About.answer(candidate, candidate.aspect()), Optional.empty(), List.of(words, contact));
  }

  /// The asked aspect in the wished variant, then in plain German, then the overview likewise.
  private static Optional<Answer> findAnswer(PublicService service, Aspect aspect, Variant variant) {
    return Stream.of(aspect, Aspect.OVERVIEW)
      .flatMap(wanted ->
        Stream.of(service.findCurrentAnswer(wanted, variant), service.findAnswer(wanted, Variant.PLAIN))
      )
      .flatMap(Optional::stream)
      .findFirst();
  }

  /// Why a text does not come in the wished variant: it is stale there, or was never written.
  private Block otherVariant(PublicService service, Aspect aspect, Variant wished) {
    var stale = service.findAnswer(aspect, wished).isPresent();
    return new Block.Text(texts.get(stale ? BotText.OUTDATED : BotText.NOT_IN_VARIANT, wished));
  }

  private Reply own(About.Kind kind, BotText text, Variant variant) {
    return reply(variant, kind, List.of(new Block.Text(texts.get(text, variant))));
  }

  private static Reply reply(Variant variant, About.Kind kind, List<? extends Block> blocks) {
    return new Reply(variant, About.of(kind), Optional.empty(), List.copyOf(blocks));
  }
}

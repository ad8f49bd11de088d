package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.AnswerRendering;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.MediumPreview;
import de.buergerlotse.channels.delivery.Parcel;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.speech.Speech;
import de.buergerlotse.channels.wire.WireBlock;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.DraftCheck;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What citizens would see, hear or read of a draft; nothing is kept.
@Controller("/api/v1/newsroom/preview")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class PreviewController {

  private static final Set<String> MEDIA = Set.of("widget", "telephone", "sms");
  private final NewsroomDoor door;
  private final DraftMapping mapping;
  private final AnswerRendering rendering;
  private final List<MediumPreview> media;

  PreviewController(NewsroomDoor door, DraftMapping mapping, GeneralKnowledge general, List<MediumPreview> media) {
    this.door = door;
    this.mapping = mapping;
    this.rendering = new AnswerRendering(general);
    this.media = List.copyOf(media);
  }

  /// @param content of the part; left out, what citizens see now
  @Serdeable
  record Wish(
    @Nullable String service,
    @Nullable String variant,
    @Nullable JsonNode content,
    @Nullable String medium
  ) {}

  @Serdeable
  record Preview(List<Shown> answers, List<NewsroomProblemHandler.FindingMessage> findings) {}

  /// @param blocks in the widget
  /// @param label the honest word on a text in simple words
  /// @param text what is spoken or sent
  @Serdeable
  record Shown(
    String variant,
    String aspect,
    @Nullable List<WireBlock> blocks,
    @Nullable String label,
    @Nullable String text
  ) {}

  /// All answers of a part; for the shared part all answers that it changes, in all variants.
  @Post
  Preview preview(@Body Wish body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var offered = visitor.getService(required(body.service()));
    var part = visitor.getPart(required(body.variant()));
    var medium = required(body.medium());
    if (!MEDIA.contains(medium)) throw new Problem(ProblemCode.REQUEST_INVALID);
    var given = body.content();
    var content = given == null ? CurrentPages.content(offered, part) : Drafts.content(part, mapping.text(given));
    var findings = new ArrayList<NewsroomProblemHandler.FindingMessage>();
    var shown = new ArrayList<Shown>();
    switch (content) {
      case PageContent.Texts texts -> {
        var variant = part.variant().orElseThrow();
        show(offered, answers(variant, texts.answers()), medium, shown, findings);
      }
      case PageContent.Shared(var json) -> showShared(offered, json, medium, shown, findings);
    }
    return new Preview(shown, findings);
  }

  private void showShared(
    OfferedService offered,
    String json,
    String medium,
    List<Shown> shown,
    List<NewsroomProblemHandler.FindingMessage> findings
  ) {
    try {
      var shared = SharedPartFile.read(offered.service().id(), json);
      show(with(offered, shared.facts(), shared.access()), offered.service().answers(), medium, shown, findings);
    } catch (IllegalArgumentException unfit) {
      findings.add(finding("facts", unfit));
    }
  }

  private void show(
    OfferedService offered,
    List<Answer> answers,
    String medium,
    List<Shown> shown,
    List<NewsroomProblemHandler.FindingMessage> findings
  ) {
    for (var answer : answers) {
      try {
        // Complains of what the text refers to, before anything is shown of it.
        var _ = AnswerText.parts(answer, offered.service().facts());
        shown.add(shown(answer, rendering.blocks(offered, answer), medium));
      } catch (IllegalArgumentException unfit) {
        findings.add(finding("answer:" + answer.aspect().key(), unfit));
      }
    }
  }

  private Shown shown(Answer answer, List<Block> blocks, String medium) {
    var variant = answer.variant().tag();
    var aspect = answer.aspect().key();
    if (medium.equals("widget")) {
      return new Shown(variant, aspect, WireCodec.blocks(blocks), rendering.label(answer).orElse(null), null);
    }
    var about = new About(About.Kind.ANSWER, Optional.empty(), Optional.of(answer.aspect()), OptionalDouble.empty());
    var reply = new Reply(answer.variant(), about, rendering.label(answer), blocks);
    var told = medium.equals("telephone") ? spoken(reply) : sent(reply);
    return new Shown(variant, aspect, null, null, told);
  }

  /// As it is spoken, a paragraph for what is said at a time.
  private static String spoken(Reply reply) {
    return String.join("\n\n", Speech.of(Saying.ofBot(reply)).pages());
  }

  /// As it is sent, a paragraph for each message.
  private String sent(Reply reply) {
    return media
      .stream()
      .filter(one -> one.shows(Medium.SMS))
      .flatMap(one -> one.of(reply).stream())
      .map(Parcel::text)
      .collect(Collectors.joining("\n\n"));
  }

  private static List<Answer> answers(Variant variant, Map<Aspect, String> texts) {
    var answers = new EnumMap<Aspect, Answer>(Aspect.class);
    texts.forEach((aspect, text) -> answers.put(aspect, new Answer(aspect, variant, text, Optional.empty())));
    return List.copyOf(answers.values());
  }

  /// The figures and ways of the draft; its texts are shown one by one, so that one that does not fit hides no other.
  private static OfferedService with(OfferedService offered, Facts facts, Access access) {
    var service = offered.service().withAnswers(List.of()).withFacts(facts).withAccess(access);
    return new OfferedService(
      service,
      offered.municipality(),
      offered.provider(),
      offered.inheritedFrom(),
      offered.office(),
      offered.authority(),
      offered.phrases(),
      offered.differences()
    );
  }

  private static NewsroomProblemHandler.FindingMessage finding(String place, IllegalArgumentException unfit) {
    var message = DraftCheck.unfit(PagePart.FACTS, unfit).message();
    return new NewsroomProblemHandler.FindingMessage(place, message);
  }

  private static String required(@Nullable String value) {
    if (value == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    return value;
  }
}

package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Every reply besides answers, which are in [AnswerReplyTest].
class ReplyComposerTest {

  private static final List<Candidate> CANDIDATES = List.of(
    new Candidate(ExampleTown.DOG, Aspect.COST, 0.4),
    new Candidate(ExampleTown.CAR, Aspect.OVERVIEW, 0.3)
  );
  private static final Block WAYS_TO_HUMANS = new Block.Handover(List.of(Block.HandoverOption.PHONE), Optional.empty());

  private static final Block SERVICE_CENTRE = number("Verwaltung musterstadt", "+49 221 4710-000");

  private final ReplyComposer composer = new ReplyComposer(ExampleTown.snapshot(), ExampleGeneral.general());

  @Test
  void greetsInTheNameOfTheTown() {
    var reply = composer.greeting(Variant.PLAIN);
    assertEquals(About.Kind.GREETING, reply.about().kind());
    assertEquals(List.of(new Block.Text("greeting: Verwaltung musterstadt")), reply.blocks());
  }

  @Test
  void greetsInLeichteSprache() {
    var reply = composer.greeting(Variant.EASY);
    assertEquals(Variant.EASY, reply.language());
    assertEquals(List.of(new Block.Text("greeting leicht: Ver-Waltung musterstadt")), reply.blocks());
  }

  @Test
  void asksBackWithTheServicesAndAWayOut() {
    var reply = composer.clarify(CANDIDATES, Variant.PLAIN);
    assertEquals(About.Kind.CLARIFY, reply.about().kind());
    assertEquals(new Block.Text("clarify"), reply.blocks().getFirst());
    assertEquals(List.of("Hund anmelden", "Auto anmelden", "clarify_none"), labels(reply));
    assertEquals(List.of("ask:hund-anmelden:cost", "ask:kfz-zulassung:overview", ChoiceId.NONE), ids(reply));
  }

  @Test
  void asksBackInLeichteSprache() {
    var reply = composer.clarify(CANDIDATES, Variant.EASY);
    assertEquals(List.of("Einen Hund an-melden", "Ein Auto an-melden", "clarify_none leicht"), labels(reply));
  }

  @Test
  void tellsASearchFromAQuestionBack() {
    assertEquals(new Block.Text("search_found"), composer.searchFound(CANDIDATES, Variant.PLAIN).blocks().getFirst());
    assertEquals(
      new Block.Text("back_to_choices"),
      composer.otherChoices(CANDIDATES, Variant.PLAIN).blocks().getFirst()
    );
  }

  @Test
  void repliesToSmallTalk() {
    var reply = composer.smallTalk("thanks", Variant.PLAIN);
    assertEquals(About.Kind.SMALLTALK, reply.about().kind());
    assertEquals(List.of(new Block.Text("Gern geschehen.")), reply.blocks());
  }

  @Test
  void showsAllWaysToHumans() {
    var reply = composer.handover("wish", HumanWays.TELEPHONE, Variant.EASY);
    assertEquals(About.Kind.HANDOVER, reply.about().kind());
    assertEquals(
      List.of(
        new Block.Text("Ein Mensch hilft Ihnen."),
        new Block.Text("handover leicht"),
        number("Ver-Waltung musterstadt", "+49 221 4710-000"),
        WAYS_TO_HUMANS
      ),
      reply.blocks()
    );
  }

  @Test
  void showsWaysToHumansWithoutOwnWordsToo() {
    assertEquals(WAYS_TO_HUMANS, composer.handover("unknown", HumanWays.TELEPHONE, Variant.PLAIN).blocks().getLast());
  }

  @Test
  void offersAHumanWhenItGivesUp() {
    var reply = composer.givesUp(HumanWays.TELEPHONE, Variant.PLAIN);
    assertEquals(About.Kind.HANDOVER, reply.about().kind());
    assertEquals(
      List.of(new Block.Text("too_often"), new Block.Text("handover"), SERVICE_CENTRE, WAYS_TO_HUMANS),
      reply.blocks()
    );
  }

  @Test
  void tellsTheNumbersThatHelpInDanger() {
    var reply = composer.danger("fire", HumanWays.TELEPHONE, Variant.EASY);
    assertEquals(About.Kind.EMERGENCY, reply.about().kind());
    assertEquals(
      List.of(
        new Block.Text("Rufen Sie die Feuer-Wehr."),
        number("Feuer-Wehr", "112"),
        number("Bereit-Schaft – in der Nacht", "116117")
      ),
      reply.blocks().subList(0, 3)
    );
    assertEquals(WAYS_TO_HUMANS, reply.blocks().getLast());
  }

  @Test
  void saysWhoElseIsResponsible() {
    var reply = composer.otherAuthority("finanzamt", Variant.PLAIN);
    assertEquals(About.Kind.OUT_OF_SCOPE, reply.about().kind());
    assertEquals(
      List.of(
        new Block.Text("Das macht das Finanzamt."),
        number("Finanzamt", "+49 221 4710-900"),
        new Block.Link(Block.Rel.MORE, "Finanzamt", URI.create("https://finanzamt.example/"), EidLevel.NONE)
      ),
      reply.blocks().subList(0, 3)
    );
    assertEquals(List.of(ChoiceId.HUMAN, ChoiceId.OTHER_WORDS), ids(reply));
  }

  @Test
  void saysHonestlyThatItDoesNotAnswerThis() {
    var reply = composer.outOfScope(Variant.PLAIN);
    assertEquals(About.Kind.OUT_OF_SCOPE, reply.about().kind());
    assertEquals(new Block.Text("Dafür sind wir nicht da."), reply.blocks().getFirst());
    assertEquals(List.of(ChoiceId.HUMAN, ChoiceId.OTHER_WORDS), ids(reply));
  }

  @Test
  void saysHonestlyThatItDidNotUnderstand() {
    var reply = composer.notUnderstood(Variant.EASY);
    assertEquals(new Block.Text("dont_know leicht"), reply.blocks().getFirst());
    assertEquals(List.of(ChoiceId.HUMAN, ChoiceId.OTHER_WORDS), ids(reply));
  }

  @Test
  void answersShortlyInAnotherLanguage() {
    var reply = composer.foreignLanguage("TR", HumanWays.TELEPHONE);
    assertEquals(Variant.of("tr"), reply.language());
    assertEquals(
      List.of(new Block.Text("Merhaba."), new Block.Text("Bir insanla konuşun."), SERVICE_CENTRE, WAYS_TO_HUMANS),
      reply.blocks()
    );
  }

  @Test
  void offersAHumanInALanguageWithoutWords() {
    assertEquals(List.of(SERVICE_CENTRE, WAYS_TO_HUMANS), composer.foreignLanguage("xx", HumanWays.TELEPHONE).blocks());
  }

  @Test
  void tellsTheTelephoneOfTheServiceCentre() {
    var reply = composer.phoneNotice(HumanWays.TELEPHONE, Variant.PLAIN);
    assertEquals(
      List.of(new Block.Text("handover_phone: +49 221 4710-000"), number("Verwaltung musterstadt", "+49 221 4710-000")),
      reply.blocks()
    );
  }

  @Test
  void readsATakenChoiceAsWords() {
    assertEquals("Hund anmelden", label(new ChoiceId.Ask(ExampleTown.DOG, Aspect.OVERVIEW), Variant.PLAIN));
    assertEquals("Hund anmelden: cost?", label(new ChoiceId.Ask(ExampleTown.DOG, Aspect.COST), Variant.PLAIN));
    assertEquals(
      "Einen Hund an-melden: cost leicht?",
      label(new ChoiceId.Ask(ExampleTown.DOG, Aspect.COST), Variant.EASY)
    );
    assertEquals("clarify_none", label(new ChoiceId.SomethingElse(), Variant.PLAIN));
    assertEquals("wants_easy", label(new ChoiceId.SwitchVariant(Variant.EASY), Variant.PLAIN));
    assertEquals("callback", label(new ChoiceId.Handover(Block.HandoverOption.CALLBACK), Variant.PLAIN));
  }

  private String label(ChoiceId choice, Variant variant) {
    return composer.labelOf(choice, variant);
  }

  private static Block number(String name, String phone) {
    return new Block.Contact(name, Optional.of(phone), Optional.empty(), List.of());
  }

  private static List<Block.Choice> choices(Reply reply) {
    return ((Block.Choices) reply.blocks().getLast()).choices();
  }

  private static List<String> labels(Reply reply) {
    return choices(reply).stream().map(Block.Choice::label).toList();
  }

  private static List<String> ids(Reply reply) {
    return choices(reply).stream().map(Block.Choice::id).toList();
  }

  @Test
  void offersTheLiveChatWhileItIsOpen() {
    var open = HumanWays.chatAt(new Block.QueuePlace(3, OptionalInt.of(90)));
    var options = List.of(Block.HandoverOption.LIVECHAT, Block.HandoverOption.PHONE);
    var reply = composer.handover("unknown", open, Variant.PLAIN);
    assertEquals(new Block.Handover(options, Optional.empty()), reply.blocks().getLast());
  }

  @Test
  void tellsWhoWaitsTheirPlaceAndHowToStopWaiting() {
    var place = new Block.QueuePlace(3, OptionalInt.of(90));
    var blocks = composer.queued("", HumanWays.chatAt(place), Variant.PLAIN).blocks();
    var options = List.of(Block.HandoverOption.PHONE);
    assertEquals(new Block.Handover(options, Optional.of(place)), blocks.get(blocks.size() - 2));
    var choice = ((Block.Choices) blocks.getLast()).choices().getFirst();
    assertEquals(Optional.of(new ChoiceId.LeaveQueue()), ChoiceId.find(choice.id()));
  }
}

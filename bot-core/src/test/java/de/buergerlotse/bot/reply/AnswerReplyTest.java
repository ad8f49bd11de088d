package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// How the bot puts the answer to an understood question together.
class AnswerReplyTest {

  private static final Block.Hours MONDAY_MORNING = new Block.Hours("Montag", List.of("8:00 bis 12:00 Uhr"));

  private final ReplyComposer composer = new ReplyComposer(ExampleTown.snapshot(), ExampleGeneral.general());

  @Test
  void saysWhatItIsAbout() {
    var reply = plain(ExampleTown.PASSPORT, Aspect.COST);
    assertEquals(
      new About(About.Kind.ANSWER, Optional.of(ExampleTown.PASSPORT), Optional.of(Aspect.COST), OptionalDouble.of(0.9)),
      reply.about()
    );
  }

  @Test
  void putsFiguresIntoTheText() {
    assertEquals(
      new Block.Text("Der Pass kostet 70 Euro."),
      plain(ExampleTown.PASSPORT, Aspect.OVERVIEW).blocks().getFirst()
    );
  }

  @Test
  void showsListsAsLists() {
    assertTrue(
      plain(ExampleTown.PASSPORT, Aspect.DOCUMENTS)
        .blocks()
        .contains(new Block.Items(false, List.of("ein Passfoto")))
    );
    assertTrue(
      plain(ExampleTown.PASSPORT, Aspect.PROCEDURE)
        .blocks()
        .contains(new Block.Items(true, List.of("Kommen.", "Zahlen.")))
    );
  }

  @Test
  void speaksLeichteSpracheWithHyphensAndLines() {
    var reply = easy(ExampleTown.PASSPORT, Aspect.OVERVIEW);
    assertEquals(Variant.EASY, reply.language());
    assertEquals(new Block.Text("Der Reise-Pass kostet 70 Euro.\nKommen Sie bitte."), reply.blocks().getFirst());
  }

  @Test
  void doesNotCallAnUncheckedTextLeichteSprache() {
    assertEquals(Optional.of("explained_simply leicht"), easy(ExampleTown.PASSPORT, Aspect.OVERVIEW).label());
  }

  @Test
  void namesWhoCheckedAText() {
    assertEquals(Optional.of("reviewed leicht"), easy(ExampleTown.PASSPORT, Aspect.DOCUMENTS).label());
  }

  @Test
  void needsNoLabelForPlainGerman() {
    assertEquals(Optional.empty(), plain(ExampleTown.PASSPORT, Aspect.OVERVIEW).label());
  }

  @Test
  void saysThatATextIsMissingInTheWishedVariant() {
    var reply = easy(ExampleTown.PASSPORT, Aspect.DURATION);
    assertEquals(Variant.PLAIN, reply.language());
    assertEquals(new Block.Text("not_in_variant leicht"), reply.blocks().getFirst());
    assertEquals(new Block.Text("Es dauert."), reply.blocks().get(1));
    assertEquals(Optional.empty(), reply.label());
  }

  @Test
  void showsThePlainTextWhereTheEasyOneIsOlder() {
    var reply = easy(ExampleTown.PASSPORT, Aspect.DEADLINE);
    assertEquals(Variant.PLAIN, reply.language());
    assertEquals(new Block.Text("outdated leicht"), reply.blocks().getFirst());
    assertEquals(new Block.Text("Er gilt lange."), reply.blocks().get(1));
    assertEquals(Optional.empty(), reply.label());
  }

  @Test
  void answersWithTheOverviewWhereAnAspectIsMissing() {
    var reply = plain(ExampleTown.PASSPORT, Aspect.APPOINTMENT);
    assertEquals(new Block.Text("Der Pass kostet 70 Euro."), reply.blocks().getFirst());
    assertEquals(Optional.of(Aspect.OVERVIEW), reply.about().aspect());
  }

  @Test
  void namesTheOfficeWhereThereIsNoAnswer() {
    var blocks = plain(ExampleTown.DOG, Aspect.COST).blocks();
    assertEquals(new Block.Text("responsible: Bürgeramt (Verwaltung musterstadt)"), blocks.getFirst());
    var contact = (Block.Contact) blocks.get(1);
    assertEquals(Optional.of("+49 221 4710-100"), contact.phone());
    assertEquals(List.of(MONDAY_MORNING), contact.hours());
  }

  @Test
  void tellsTheContactOfTheOfficeForWhere() {
    var contact = contact(plain(ExampleTown.PASSPORT, Aspect.WHERE));
    assertEquals(Optional.of("Rathausplatz 1\n59999 Musterstadt\nBus bis Rathaus"), contact.address());
    assertEquals(List.of(MONDAY_MORNING), contact.hours());
  }

  @Test
  void tellsTheCountyWhereItIsTheCountysService() {
    var contact = contact(plain(ExampleTown.CAR, Aspect.WHERE));
    assertEquals("Bürgeramt (Verwaltung musterkreis)", contact.name());
  }

  @Test
  void tellsNoContactForOtherAspects() {
    var blocks = plain(ExampleTown.PASSPORT, Aspect.COST).blocks();
    assertFalse(blocks.stream().anyMatch(Block.Contact.class::isInstance));
  }

  @Test
  void linksTheOnlineServiceWithItsEid() {
    var link = new Block.Link(
      Block.Rel.ONLINE_SERVICE,
      "Reisepass online",
      ExampleTown.FORM,
      EidLevel.HIGH,
      List.of("ein Passfoto"),
      List.of("Reisepass: 70 Euro")
    );
    for (var aspect : List.of(Aspect.OVERVIEW, Aspect.PROCEDURE, Aspect.ONLINE)) {
      assertTrue(plain(ExampleTown.PASSPORT, aspect).blocks().contains(link), aspect.key());
    }
    assertFalse(plain(ExampleTown.PASSPORT, Aspect.DURATION).blocks().contains(link));
  }

  @Test
  void linksTheBookingPage() {
    assertTrue(targets(plain(ExampleTown.PASSPORT, Aspect.WHERE)).contains(ExampleTown.BOOKING));
    assertFalse(targets(plain(ExampleTown.PASSPORT, Aspect.OVERVIEW)).contains(ExampleTown.BOOKING));
  }

  @Test
  void linksTheLawForEligibility() {
    assertTrue(targets(plain(ExampleTown.PASSPORT, Aspect.ELIGIBILITY)).contains(ExampleTown.LAW));
    assertFalse(targets(plain(ExampleTown.PASSPORT, Aspect.OVERVIEW)).contains(ExampleTown.LAW));
  }

  @Test
  void writesLinksOfLeichteSpracheWithHyphens() {
    var link = new Block.Link(
      Block.Rel.ONLINE_SERVICE,
      "Reise-Pass im Internet",
      ExampleTown.FORM,
      EidLevel.HIGH,
      List.of("ein Pass-Foto"),
      List.of("Reise-Pass: 70 Euro")
    );
    assertTrue(easy(ExampleTown.PASSPORT, Aspect.OVERVIEW).blocks().contains(link));
  }

  @Test
  void offersFourFurtherAspectsOnlineFirst() {
    assertEquals(
      List.of("online?", "documents?", "where?", "duration?"),
      labels(plain(ExampleTown.PASSPORT, Aspect.COST))
    );
  }

  @Test
  void offersAspectsThatCanBeSentBack() {
    var choice = choices(plain(ExampleTown.PASSPORT, Aspect.COST)).getFirst();
    assertEquals(Optional.of(new ChoiceId.Ask(ExampleTown.PASSPORT, Aspect.ONLINE)), ChoiceId.find(choice.id()));
  }

  @Test
  void offersOtherServicesBeforeFurtherAspects() {
    var other = new Candidate(ExampleTown.CAR, Aspect.OVERVIEW, 0.1);
    var reply = composer.answer(
      candidate(ExampleTown.PASSPORT, Aspect.COST),
      List.of(other),
      HumanWays.TELEPHONE,
      Variant.EASY
    );
    var offers = reply
      .blocks()
      .stream()
      .filter(Block.Choices.class::isInstance)
      .map(Block.Choices.class::cast)
      .toList();
    assertEquals("Ein Auto an-melden", offers.getFirst().choices().getFirst().label());
    assertEquals("online leicht?", offers.get(1).choices().getFirst().label());
    assertTrue(reply.blocks().contains(new Block.Text("did_you_mean leicht")));
  }

  @Test
  void offersNothingWhereThereIsNothingMore() {
    var blocks = plain(ExampleTown.CAR, Aspect.WHERE).blocks();
    assertFalse(blocks.stream().anyMatch(Block.Choices.class::isInstance));
  }

  @Test
  void refusesAServiceTheTownDoesNotOffer() {
    assertThrows(IllegalArgumentException.class, () -> plain(new ServiceId("raumfahrt"), Aspect.COST));
  }

  private Reply plain(ServiceId service, Aspect aspect) {
    return composer.answer(candidate(service, aspect), List.of(), HumanWays.TELEPHONE, Variant.PLAIN);
  }

  private Reply easy(ServiceId service, Aspect aspect) {
    return composer.answer(candidate(service, aspect), List.of(), HumanWays.TELEPHONE, Variant.EASY);
  }

  private static Candidate candidate(ServiceId service, Aspect aspect) {
    return new Candidate(service, aspect, 0.9);
  }

  private static Block.Contact contact(Reply reply) {
    return reply
      .blocks()
      .stream()
      .filter(Block.Contact.class::isInstance)
      .map(Block.Contact.class::cast)
      .findFirst()
      .orElseThrow();
  }

  private static List<URI> targets(Reply reply) {
    return reply
      .blocks()
      .stream()
      .filter(Block.Link.class::isInstance)
      .map(link -> ((Block.Link) link).href())
      .toList();
  }

  private static List<Block.Choice> choices(Reply reply) {
    return ((Block.Choices) reply.blocks().getLast()).choices();
  }

  private static List<String> labels(Reply reply) {
    return choices(reply).stream().map(Block.Choice::label).toList();
  }
}

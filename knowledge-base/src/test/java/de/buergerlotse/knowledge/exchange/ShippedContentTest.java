package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.AnswerText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The duties of the shipped content; each test lists all offenders.
class ShippedContentTest {

  private static final ShippedContent SHIPPED = new ShippedContent();
  private static final List<ContentPackage> PACKAGES = SHIPPED.packages();
  private static final int FEWEST_PHRASES = 38;

  @Test
  void holdsTheCatalogueAndNothingElse() {
    var levels = new TreeMap<String, String>();
    services().forEach(service -> levels.put(service.id().slug(), service.level().key()));
    assertEquals(catalogue(), levels);
    assertEquals(86, levels.size());
  }

  @Test
  void keepsServicesWithWhomIsResponsible() {
    for (var content : PACKAGES) {
      var kind = content.municipality().kind().name();
      none(
        content
          .services()
          .stream()
          .filter(service -> !service.level().name().equals(kind))
          .map(service -> service.id().slug())
      );
    }
  }

  @Test
  void knowsEverydayWordsOfEveryService() {
    none(
      phrases()
        .filter(phrases -> phrases.everydayWords().isEmpty())
        .map(phrases -> phrases.service().slug())
    );
  }

  @Test
  void knowsEnoughPhrasesOfEveryService() {
    none(
      phrases()
        .filter(phrases -> phrases.examples().size() < FEWEST_PHRASES)
        .map(phrases -> phrases.service() + ": " + phrases.examples().size())
    );
  }

  @Test
  void givesNoPhraseToTwoServices() {
    var owners = new HashMap<String, String>();
    var twice = new ArrayList<String>();
    phrases().forEach(phrases ->
      phrases.examples().forEach(example -> {
        var owner = owners.putIfAbsent(bare(example.text()), phrases.service().slug());
        if (owner != null && !owner.equals(phrases.service().slug())) twice.add(owner + ": " + example.text());
      })
    );
    none(twice.stream());
  }

  @Test
  void answersEveryServiceInOverview() {
    none(
      services()
        .filter(service -> !service.aspects().contains(Aspect.OVERVIEW))
        .map(service -> service.id().slug())
    );
  }

  @Test
  void answersInPlainGermanAndInLeichteSprache() {
    none(
      services().flatMap(service ->
        service
          .aspects()
          .stream()
          .filter(aspect -> !variants(service, aspect).containsAll(List.of(Variant.PLAIN, Variant.EASY)))
          .map(aspect -> service.id() + " " + aspect.key())
      )
    );
  }

  @Test
  void namesEveryServiceInLeichteSprache() {
    none(
      services()
        .filter(service -> service.name().find(Variant.EASY).isEmpty())
        .map(service -> service.id().slug())
    );
  }

  @Test
  void leavesNoBraceUnresolved() {
    none(
      services().flatMap(service ->
        service
          .answers()
          .stream()
          .filter(answer -> AnswerText.parts(answer, service.facts()).toString().matches("(?s).*[{}].*"))
          .map(answer -> name(service, answer))
      )
    );
  }

  @Test
  void knowsEveryAspectInGeneral() {
    var general = SHIPPED.general();
    none(
      Stream.of(Aspect.values())
        .filter(aspect -> general.aspects().get(aspect).patterns().isEmpty())
        .map(Aspect::key)
    );
  }

  @Test
  void speaksLeichteSpracheInGeneral() {
    var general = SHIPPED.general();
    var texts = new TreeMap<String, LocalizedText>(general.botTexts());
    general.aspects().forEach((aspect, words) -> texts.put("aspect " + aspect.key(), words.name()));
    general.smallTalk().forEach(talk -> texts.put("talk " + talk.kind(), talk.reply()));
    general.humanWishes().forEach(wish -> texts.put("wish " + wish.kind(), wish.reply()));
    general.dangers().forEach(danger -> texts.put("danger " + danger.kind(), danger.reply()));
    general.authorities().forEach(authority -> texts.put("authority " + authority.id(), authority.explanation()));
    texts.put("out of scope", general.outOfScope().reply());
    none(
      texts
        .keySet()
        .stream()
        .filter(key -> texts.get(key).find(Variant.EASY).isEmpty())
    );
  }

  @Test
  void linksToOtherAuthoritiesSecurely() {
    var authorities = SHIPPED.general().authorities().stream();
    none(
      authorities
        .filter(body ->
          body
            .url()
            .filter(url -> !url.startsWith("https://"))
            .isPresent()
        )
        .map(body -> body.id())
    );
  }

  @Test
  void savesWhatTheStoreDoesNotHave() {
    var store = new InMemoryKnowledgeStore();
    SHIPPED.install(store);
    assertEquals(
      PACKAGES,
      store.listMunicipalities().stream().map(store::findPackage).flatMap(Optional::stream).toList()
    );
  }

  @Test
  void savesNothingTwice() {
    var store = new InMemoryKnowledgeStore();
    SHIPPED.install(store);
    SHIPPED.install(store);
    assertEquals(PACKAGES.size(), store.saves());
  }

  @Test
  void replacesWhatAnOlderVersionShipped() {
    var town = new MunicipalityId("musterstadt");
    var store = new InMemoryKnowledgeStore();
    SHIPPED.install(store);
    var current = store.findFingerprint(town);
    store.save(store.findPackage(town).orElseThrow(), "older");
    SHIPPED.install(store);
    assertEquals(current, store.findFingerprint(town));
  }

  private static Stream<PublicService> services() {
    return PACKAGES.stream().flatMap(content -> content.services().stream());
  }

  private static Stream<ServicePhrases> phrases() {
    return PACKAGES.stream().flatMap(content -> content.phrases().stream());
  }

  private static List<Variant> variants(PublicService service, Aspect aspect) {
    return service
      .answers()
      .stream()
      .filter(answer -> answer.aspect() == aspect)
      .map(Answer::variant)
      .toList();
  }

  private static String name(PublicService service, Answer answer) {
    return service.id() + " " + answer.aspect().key() + " " + answer.variant();
  }

  private static String bare(String phrase) {
    return phrase.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Map<String, String> catalogue() {
    try (var lines = ShippedContentTest.class.getResourceAsStream("/catalogue.tsv")) {
      var levels = new TreeMap<String, String>();
      new String(lines.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(columns -> levels.put(columns[0], columns[1]));
      return levels;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void none(Stream<String> offenders) {
    var found = offenders.toList();
    assertTrue(found.isEmpty(), () -> found.size() + " offenders:\n" + String.join("\n", found));
  }
}

package de.buergerlotse.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final PublicService LICENCE = ExampleService.of("fuehrerschein-umtauschen")
    .named("Führerschein umtauschen", "Den Führer·schein tauschen")
    .fee("karte", "25.30")
    .answer(Aspect.OVERVIEW, "Tauschen Sie die rosa Pappe gegen eine Karte.")
    .answer(Aspect.COST, "Die Karte kostet {cost:karte}.")
    .answer(Aspect.OVERVIEW, Variant.EASY, "Sie haben einen alten Führer·schein?\nDann bekommen Sie einen neuen.")
    .build();
  private static final PublicService DOG = ExampleService.of("hund-anmelden")
    .named("Hund anmelden", "Einen Hund an·melden")
    .evidence("chip", "die Nummer der Ohrmarke")
    .answer(Aspect.OVERVIEW, "Melden Sie Ihr Tier innerhalb von zwei Wochen an.")
    .answer(Aspect.DOCUMENTS, "{evidence}")
    .build();
  private static final Map<String, List<String>> WORDS = Map.of(
    "hund-anmelden",
    List.of("Hundemarke"),
    "fuehrerschein-umtauschen",
    List.of("Lappen")
  );
  private static final SearchIndex INDEX = SearchIndex.over(List.of(LICENCE, DOG), id -> WORDS.get(id.slug()));

  private static final SearchIndex SHIPPED = SearchIndex.over(
    new ShippedContent()
      .packages()
      .stream()
      .flatMap(content -> content.services().stream())
      .toList(),
    _ -> List.of()
  );

  @ParameterizedTest
  @ValueSource(
    strings = { "Führerschein", "FÜHRERSCHEIN", "Fuehrerschein", "fuhrerschein", "Wo ist mein Führerschein?" }
  )
  void findsAServiceByItsNameInEverySpelling(String question) {
    assertEquals("fuehrerschein-umtauschen", best(question).service().slug());
  }

  @Test
  void findsAServiceByItsEverydayWord() {
    assertEquals("hund-anmelden", best("wo gibt es die Hundemarke").service().slug());
  }

  @Test
  void findsAnAnswerByAWordOfItsText() {
    var hit = best("rosa Pappe");
    assertEquals("fuehrerschein-umtauschen", hit.service().slug());
    assertEquals(Aspect.OVERVIEW, hit.aspect());
    assertTrue(hit.excerpt().startsWith("Tauschen Sie die rosa Pappe"), hit.excerpt());
  }

  @Test
  void findsAnAnswerByAWordInAnotherForm() {
    assertEquals("hund-anmelden", best("meine Tiere").service().slug());
  }

  @Test
  void findsAnAnswerByTheEvidenceItLists() {
    var hit = best("Ohrmarke");
    assertEquals(Aspect.DOCUMENTS, hit.aspect());
    assertEquals("die Nummer der Ohrmarke", hit.excerpt());
  }

  @Test
  void showsFiguresInsteadOfReferences() {
    var excerpt = search("Karte", Variant.PLAIN).stream().map(SearchHit::excerpt).collect(Collectors.joining());
    assertTrue(excerpt.contains("Die Karte kostet 25,30 Euro."), excerpt);
  }

  @Test
  void givesTheBestAnswerFirst() {
    var scores = search("Karte Führerschein rosa", Variant.PLAIN).stream().map(SearchHit::score).toList();
    assertTrue(scores.size() > 1 && scores.getFirst() >= scores.getLast(), scores.toString());
  }

  @Test
  void keepsVariantsApart() {
    var easy = search("Führerschein", Variant.EASY);
    assertEquals(1, easy.size());
    assertEquals(Variant.EASY, easy.getFirst().variant());
    assertEquals(List.of(), search("Hund", Variant.EASY));
  }

  @Test
  void findsWholeWordsInLeichteSprache() {
    assertTrue(search("Führerschein", Variant.EASY).getFirst().excerpt().contains("alten Führerschein"));
  }

  @Test
  void givesNoMoreThanAskedFor() {
    assertEquals(1, INDEX.search("Führerschein", Variant.PLAIN, 1).size());
  }

  @ParameterizedTest
  @CsvSource({
    "identity card, personalausweis-beantragen",
    "my ID cards are lost, personalausweis-verlust",
    "passport, reisepass-beantragen",
    "Reisepass, reisepass-beantragen",
    "How do I register my dogs?, hund-anmelden",
    "marriage, eheschliessung",
    "housing benefits, wohngeld",
    "residence permit, aufenthaltstitel",
    "German citizenship, einbuergerung",
    "childcare, kita-platz",
    "appointment, termin-vereinbaren",
    "driving licence, fuehrerschein-umtausch",
    "criminal record, fuehrungszeugnis",
    "birth of a child, geburt-anzeigen",
    "parental allowance, elterngeld",
  })
  void findsWhatIsShippedInEnglish(String question, String service) {
    assertEquals(service, SHIPPED.search(question, Variant.of("en"), 1).getFirst().service().slug());
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "   ", "?!", "\0", "und oder der", "Quantenphysik" })
  void findsNothingWithoutAKnownWord(String question) {
    assertEquals(List.of(), search(question, Variant.PLAIN));
  }

  @Test
  void readsNoQuerySyntax() {
    assertFalse(search("AND (Hund OR *:* ~\"", Variant.PLAIN).isEmpty());
  }

  @Test
  void takesAQuestionOfThousandsOfWords() {
    var endless = IntStream.range(0, 5_000)
      .mapToObj(number -> "wort" + number)
      .collect(Collectors.joining(" "));
    assertEquals(
      "hund-anmelden",
      best("Hund " + endless)
        .service()
        .slug()
    );
  }

  @Test
  void searchesNothingOfNothing() {
    assertEquals(List.of(), SearchIndex.over(List.of(), _ -> List.of()).search("Hund", Variant.PLAIN, 5));
  }

  private static SearchHit best(String question) {
    return search(question, Variant.PLAIN).getFirst();
  }

  private static List<SearchHit> search(String question, Variant variant) {
    return INDEX.search(question, variant, 5);
  }
}

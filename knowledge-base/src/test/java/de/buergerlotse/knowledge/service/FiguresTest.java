package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  private static final Variant ENGLISH = Variant.of("en");

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    value = {
      "46 | 46 Euro",
      "46.00 | 46 Euro",
      "27.60 | 27,60 Euro",
      "27.6 | 27,60 Euro",
      "0.50 | 0,50 Euro",
      "1 | 1 Euro",
      "1200 | 1.200 Euro",
      "1234.5 | 1.234,50 Euro",
      "1000000 | 1.000.000 Euro",
    }
  )
  void writesAmountsAsGermansDo(String euro, String words) {
    assertEquals(words, price(new Price.Fixed(new BigDecimal(euro)), Variant.PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    value = { "46 | 46 euros", "27.60 | 27.60 euros", "1200 | 1,200 euros", "1 | 1 euro", "1.00 | 1 euro" }
  )
  void writesAmountsAsTheEnglishDo(String euro, String words) {
    assertEquals(words, price(new Price.Fixed(new BigDecimal(euro)), ENGLISH));
  }

  @Test
  void saysThatNothingIsToPay() {
    assertEquals("kostenlos", price(new Price.Free(), Variant.EASY));
    assertEquals("free of charge", price(new Price.Free(), ENGLISH));
  }

  @Test
  void writesBothEndsOfAPrice() {
    var price = new Price.Between(new BigDecimal("10.00"), new BigDecimal("1030.50"));
    assertEquals("10 bis 1.030,50 Euro", price(price, Variant.PLAIN));
    assertEquals("10 to 1,030.50 euros", price(price, ENGLISH));
  }

  @Test
  void tellsAPriceInItsWords() {
    var words = LocalizedText.of(Map.of("de", "nach Einkommen", "en", "depends on your income"));
    assertEquals("depends on your income", price(new Price.Described(words), ENGLISH));
    assertEquals("nach Einkommen", price(new Price.Described(words), Variant.EASY));
  }

  @Test
  void putsADeadlineIntoItsCase() {
    var facts = ExampleService.of("umzug").deadline("frist", "P6M").facts();
    assertEquals("6 Monate", plain(facts).figure("deadline:frist"));
    assertEquals("6 Monaten", plain(facts).figure("deadline:frist:dativ"));
  }

  @Test
  void tellsADeadlineInItsWords() {
    var term = new Term.Described(LocalizedText.plain("unverzüglich"));
    assertEquals(
      "unverzüglich",
      plain(ExampleService.of("umzug").term("frist", term).facts()).figure("deadline:frist")
    );
  }

  @Test
  void tellsAProcessingTimeWithOneEndOrTwo() {
    var facts = ExampleService.of("umzug").duration("kurz", "P1D").duration("lang", "P3D", "P2M").facts();
    assertEquals("1 Tag", plain(facts).figure("duration:kurz"));
    assertEquals("3 Tagen bis 2 Monaten", plain(facts).figure("duration:lang:dativ"));
  }

  @Test
  void listsCostsWithWhatTheyAreFor() {
    var yearly = new Cost(
      "hund",
      LocalizedText.plain("erster Hund"),
      new Price.Fixed(new BigDecimal("120")),
      Optional.of(LocalizedText.plain("pro Jahr")),
      Optional.empty(),
      true
    );
    var facts = ExampleService.of("hund-anmelden").cost(yearly).price("marke", new Price.Free()).facts();
    assertEquals(List.of("erster Hund: 120 Euro pro Jahr", "Gebühr marke: kostenlos"), plain(facts).list("{costs}"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      "cost",
      "cost:",
      "cost:fremd",
      "fee:marke",
      "deadline:marke",
      "cost:marke:genitiv",
      "cost:marke:",
      "evidence:marke",
      "costs",
      "evidence",
    }
  )
  void refusesAnUnknownFigure(String reference) {
    var facts = ExampleService.of("hund-anmelden").fee("marke", "5").facts();
    var refusal = assertThrows(IllegalArgumentException.class, () -> plain(facts).figure(reference));
    assertTrue(refusal.getMessage().endsWith(reference), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = { "{costs}", "{evidence}" })
  void refusesAListOfNothing(String reference) {
    var facts = ExampleService.of("hund-anmelden").facts();
    assertThrows(IllegalArgumentException.class, () -> plain(facts).list(reference));
  }

  private static String price(Price price, Variant variant) {
    return new Figures(ExampleService.of("pass").price("p", price).facts(), variant).figure("cost:p");
  }

  private static Figures plain(Facts facts) {
    return new Figures(facts, Variant.PLAIN);
  }
}

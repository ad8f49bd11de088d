package de.buergerlotse.knowledge.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

  private static final MarkdownPage PAGE = MarkdownPage.read(
    "Hund anmelden",
    """
    # Ein Hund zieht ein

    Melden Sie ihn **bald** an,
    am besten [online](https://www.stadt.example/hund).

    Was Sie brauchen
    ----------------

    * die Chip-Nummer
    * den `Impfpass`

    ### So geht es

    1. Antrag
    2. Marke

    <script>alert(1)</script>

    ## Freigabevermerk

    Steueramt. 01.11.2026
    """
  );

  @Test
  void takesTheFirstHeadingAsTitle() {
    assertEquals("Ein Hund zieht ein", PAGE.title());
  }

  @Test
  void keepsTheNameOfAPageWithoutTitle() {
    assertEquals("Hund", MarkdownPage.read("Hund", "Nur Text.").title());
  }

  @Test
  void collectsTheHeadingsOfSections() {
    assertEquals(List.of("Was Sie brauchen", "So geht es"), PAGE.headings());
  }

  @Test
  void turnsMarkdownIntoPlainParagraphsAndLists() {
    assertEquals(
      """
      Melden Sie ihn bald an, am besten online.

      Was Sie brauchen

      - die Chip-Nummer
      - den Impfpass

      So geht es

      1. Antrag
      2. Marke""",
      PAGE.text()
    );
  }

  @Test
  void leavesHtmlOut() {
    assertFalse(PAGE.text().contains("alert"));
  }

  @Test
  void keepsWhoAnswersForThePageApart() {
    assertEquals("Steueramt. 01.11.2026", PAGE.source());
  }

  @Test
  void tellsEnglishFromGerman() {
    assertEquals(Variant.PLAIN, PAGE.variant());
    assertEquals(Variant.of("en"), MarkdownPage.read("Dog", "You register the dog with the tax office.").variant());
  }
}

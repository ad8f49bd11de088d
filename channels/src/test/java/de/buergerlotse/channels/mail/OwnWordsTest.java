package de.buergerlotse.channels.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotes and signatures are cut, what the citizen wrote stays.
class OwnWordsTest {

  private static final String WORDS = "Guten Tag,\nwas kostet ein Reisepass?\n\nGruß\nA. Muster";

  @ParameterizedTest
  @ValueSource(
    strings = {
      "-- \nAnna Muster\nHauptstr. 1",
      "Am 3. März 2026 um 10:00 schrieb Stadt Musterstadt <info@stadt.example>:\n> Sehr geehrte",
      "Am Di., 3. März 2026 um 10:00 Uhr schrieb Stadt Musterstadt\n<info@stadt.example>:\n> Sehr geehrte",
      "On Tue, Mar 3, 2026 at 10:00 AM Stadt <info@stadt.example> wrote:\n> Dear",
      "-----Ursprüngliche Nachricht-----\nVon: Stadt\nGesendet: heute",
      "________________________________\nVon: Stadt <info@stadt.example>\nGesendet: Dienstag",
      "Von: Stadt <info@stadt.example>\nGesendet: Dienstag, 3. März 2026\nAn: Anna",
      "Gesendet von meinem iPhone",
      "Von meinem iPhone gesendet",
      "Diese Nachricht wurde von meinem Android-Mobiltelefon mit GMX Mail gesendet.",
      "> zitiert\n> noch mehr",
    }
  )
  void whatComesAfterTheWordsIsCut(String rest) {
    assertEquals(WORDS, OwnWords.of(WORDS + "\n\n" + rest));
  }

  @Test
  void answersBetweenQuotedLinesAreKept() {
    assertEquals("Ja.\n\nNein.", OwnWords.of("> Sind Sie umgezogen?\nJa.\n\n> Haben Sie Kinder?\nNein."));
  }

  @Test
  void aSentenceThatOnlyBeginsLikeAQuoteIsKept() {
    var text = "Am Montag bin ich umgezogen.\nVon der Stadt habe ich nichts gehört.";
    assertEquals(text, OwnWords.of(text));
  }

  @Test
  void nothingIsLostWhenEverythingLooksLikeAQuote() {
    assertEquals("> nur ein Zitat", OwnWords.of("> nur ein Zitat"));
  }
}

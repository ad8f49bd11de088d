package de.buergerlotse.bot.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule by itself: what it finds, joined by a bar, or a hyphen for nothing.
class MaskingRulesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
    delimiter = ';',
    textBlock = """
    MailRule; an anna.kurz@web.de bitte; anna.kurz@web.de
    MailRule; k.schmidt (at) gmx punkt de; k.schmidt (at) gmx punkt de
    MailRule; um 8 Uhr per Mail; -
    ProfileRule; insta @anna_k; @anna_k
    ProfileRule; facebook.com/peter.l; facebook.com/peter.l
    ProfileRule; www.musterstadt.example; -
    AccountRule; IBAN DE89 3704 0044 0532 0130 00; DE89 3704 0044 0532 0130 00
    AccountRule; Kontonr. 4455667; 4455667
    AccountRule; Auf welches Konto überweise ich?; -
    BirthdayRule; geboren am 3. April 1956; 3. April 1956
    BirthdayRule; 04.05.44 geb.; 04.05.44
    BirthdayRule; Termin am 03.12.2026; -
    FileNumberRule; Aktenzeichen 32-4711/26; 32-4711/26
    FileNumberRule; Kundennummer 884422; 884422
    FileNumberRule; Bescheid vom 3.4.2026; -
    IdentityRule; Steuer-ID 12 345 678 901; 12 345 678 901
    IdentityRule; Ausweis L01X00T471 weg; L01X00T471
    IdentityRule; Führerschein von 1998; -
    PlateRule; MST-AB 123 abmelden; MST-AB 123
    PlateRule; Kennzeichen mst ab 123; mst ab 123
    PlateRule; Foto in DIN A 4; -
    PhoneRule; Tel. 02161 - 25 00 12; 02161 - 25 00 12
    PhoneRule; +49 171 5556677; +49 171 5556677
    PhoneRule; am 01.12.2026 um 8; -
    SpokenNumberRule; null eins sieben sechs drei; null eins sieben sechs drei
    SpokenNumberRule; zwei oder drei Wochen; -
    HouseNumberRule; in der Goethestraße 12; Goethestraße 12
    HouseNumberRule; Am Alten Markt 5; Am Alten Markt 5
    HouseNumberRule; Parkplatz 12 ist kaputt; -
    HouseNumberRule; Am Montag 3 Uhr; -
    HomeRule; ich wohne in der Mozartstraße; Mozartstraße
    HomeRule; ich wohne in einer Spielstraße; -
    SalutationRule; bei Frau von der Heide; von der Heide
    SalutationRule; herr kowalczyk fragt; kowalczyk
    SalutationRule; meine Frau möchte heiraten; -
    IntroductionRule; ich heiße xiaoming; xiaoming
    IntroductionRule; Vorname: Jule; Jule
    IntroductionRule; ich bin Rentner; -
    IntroductionRule; Kann ich meinen Namen ändern?; -
    ReverseIntroductionRule; Pohlmann mein Name; Pohlmann
    ReverseIntroductionRule; Ist da wer hier; -
    GreetedNameRule; Hallo Conny, danke; Conny
    GreetedNameRule; Hallo, ist da wer?; -
    SignatureRule; Viele Grüße Hajo; Hajo
    SignatureRule; Vielen Dank, das hat geholfen; -
    RelativeRule; mein Sohn Emre; Emre
    RelativeRule; mein Sohn braucht einen Pass; -
    KnownNameRule; für Sabine Holtkamp; Sabine Holtkamp
    KnownNameRule; im August oder Mai; -
    NeighbourNameRule; von Gunnar Wiechert; Gunnar Wiechert
    NeighbourNameRule; der Reisepass ist weg; -
    ListedNameRule; Fiete und Ida; Fiete
    ListedNameRule; Hund und Katze; -
    LongNumberRule; Nummer 8812345 geht nicht; 8812345
    LongNumberRule; 2026-11-22; -
    """
  )
  void findsWhatItsNameSays(String rule, String text, String expected) {
    var citizenText = CitizenText.of(text, _ -> false);
    var spans = rule(rule).find(citizenText);
    var found = spans
      .stream()
      .filter(span -> spans.stream().noneMatch(other -> isInside(span, other)))
      .map(span -> text.substring(span.from(), span.to()))
      .distinct()
      .collect(Collectors.joining("|"));
    assertEquals(expected, found.isEmpty() ? "-" : found);
  }

  @Test
  void everyRuleIsInTheOrderOnce() {
    var names = MaskingRules.ORDER.stream().map(Object::getClass).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  /// What a longer find holds is the same find.
  private static boolean isInside(Span span, Span other) {
    return !span.equals(other) && other.from() <= span.from() && span.to() <= other.to();
  }

  private static MaskingRule rule(String name) {
    return MaskingRules.ORDER.stream()
      .filter(rule -> rule.getClass().getSimpleName().equals(name))
      .findFirst()
      .orElseThrow();
  }
}

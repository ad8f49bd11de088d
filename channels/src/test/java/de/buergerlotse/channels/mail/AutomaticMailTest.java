package de.buergerlotse.channels.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails that programs send are known, each by a single sign.
class AutomaticMailTest {

  @ParameterizedTest
  @CsvSource({
    "auto-submitted, auto-replied",
    "auto-submitted, Auto-Generated",
    "precedence, bulk",
    "precedence, auto_reply",
    "x-auto-response-suppress, All",
    "return-path, <>",
    "content-type, multipart/report; report-type=delivery-status",
    "list-id, <news.example>",
    "x-autoreply, yes",
  })
  void byAHeader(String name, String value) {
    assertTrue(AutomaticMail.is(mail("a@b.example", "Hallo", Map.of(name, value))));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Abwesenheitsnotiz: Urlaub",
      "Automatische Antwort: Ihre Anfrage",
      "Out of Office: Re: Frage",
      "Undelivered Mail Returned to Sender",
      "Unzustellbar: Re: Frage",
      "AW: Automatic reply: Frage",
    }
  )
  void byTheSubject(String subject) {
    assertTrue(AutomaticMail.is(mail("a@b.example", subject, Map.of())));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "mailer-daemon@b.example", "postmaster@b.example", "no-reply@b.example", "noreply+1@b.example", "" }
  )
  void byTheSender(String from) {
    assertTrue(AutomaticMail.is(mail(from, "Hallo", Map.of())));
  }

  @Test
  void whatAHumanWritesIsNot() {
    assertFalse(AutomaticMail.is(mail("a@b.example", "Antwort auf Ihre Frage zur Abwesenheit", Map.of())));
    assertFalse(AutomaticMail.is(mail("a@b.example", "Re: Frage", Map.of("auto-submitted", "no"))));
    assertFalse(AutomaticMail.is(mail("a@b.example", "Frage", Map.of("content-type", "multipart/alternative"))));
  }

  private static IncomingMail mail(String from, String subject, Map<String, String> headers) {
    return new IncomingMail("<1@b.example>", from, subject, List.of(), "Text", List.of(), headers);
  }
}

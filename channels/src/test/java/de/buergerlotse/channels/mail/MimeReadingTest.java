package de.buergerlotse.channels.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mails of any shape, read as far as they go.
class MimeReadingTest {

  private static final String HEAD =
    "From: =?utf-8?Q?J=C3=BCrgen?= <Juergen@Mail.Example>\r\nSubject: =?iso-8859-1?Q?Frage_zur_Geb=FChr?=\r\n" +
    "Message-ID: <42@mail.example>\r\nIn-Reply-To: <41@stadt.example>\r\nReferences: <39@x> <40@x> <41@stadt.example>\r\n";

  @Test
  void aPlainMail() throws Exception {
    var mail = read(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nWas kostet ein Reisepass für Müller?");
    assertEquals("juergen@mail.example", mail.from());
    assertEquals("Frage zur Gebühr", mail.subject());
    assertEquals("<42@mail.example>", mail.id());
    assertEquals(List.of("<41@stadt.example>", "<40@x>", "<39@x>"), mail.answers());
    assertEquals("Was kostet ein Reisepass für Müller?", mail.text());
  }

  @Test
  void anUnknownCharsetIsGuessed() throws Exception {
    var type = "Content-Type: text/plain; charset=x-klingon\r\n\r\n";
    assertEquals("Gebühr", read(HEAD + type + "Gebühr").text());
    var windows = (HEAD + type + "Gebühr – 5 €").getBytes(Charset.forName("windows-1252"));
    assertEquals("Gebühr – 5 €", MimeReading.read(message(windows)).text());
  }

  @Test
  void htmlBecomesSafeText() throws Exception {
    var html =
      "<html><head><style>p{color:red}</style><script>alert(1)</script></head><body><p>Guten&nbsp;Tag,</p>" +
      "<div onclick=x>was kostet <b>ein</b> Ausweis?</div><a href=\"https://evil.example\">Ihre Bank</a>" +
      "<a href=\"javascript:alert(1)\">hier</a><blockquote>alt</blockquote></body></html>";
    var text = read(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html).text();
    assertEquals(
      "Guten Tag,\nwas kostet ein Ausweis?\nIhre Bank (https://evil.example)hier",
      text.replace('\u00A0', ' ')
    );
  }

  @Test
  void ofTwoFormsThePlainOneIsRead() throws Exception {
    var mail = read(
      HEAD +
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nEinfach\r\n" +
        "--b\r\nContent-Type: text/html\r\n\r\n<b>Fett</b>\r\n--b--\r\n"
    );
    assertEquals("Einfach", mail.text().strip());
  }

  @Test
  void filesAndForwardedMailsAreNamedAndNotRead() throws Exception {
    var mail = read(
      HEAD +
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAnbei.\r\n" +
        "--b\r\nContent-Type: application/pdf; name=\"Bescheid.pdf\"\r\nContent-Disposition: attachment\r\n\r\nxx\r\n" +
        "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: innen\r\n\r\ngeheim\r\n--b--\r\n"
    );
    assertEquals(List.of("Bescheid.pdf", "weitergeleitete Mail"), mail.files());
    assertFalse(mail.text().contains("geheim"));
  }

  @Test
  void aTornMailIsReadAsFarAsItGoes() throws Exception {
    var mail = read(
      HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBis hierher"
    );
    assertTrue(mail.text().contains("Bis hierher"), mail.toString());
  }

  @Test
  void mailsNestedWithoutEndAreLeftAlone() throws Exception {
    var deep = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
    for (var level = 0; level < 200; level++) {
      deep
        .append("--b")
        .append(level)
        .append("\r\nContent-Type: multipart/mixed; boundary=b")
        .append(level + 1)
        .append("\r\n\r\n");
    }
    assertEquals("<42@mail.example>", read(deep.toString()).id());
  }

  @Test
  void aMailOfManyMegabytesIsNotHeldInMemory() throws Exception {
    var large = HEAD + "Content-Type: text/plain\r\n\r\n" + "Hallo Stadt. ".repeat(300_000);
    assertTrue(read(large).text().length() <= 400_000);
  }

  @Test
  void aMailWithoutAnythingIsStillAMail() throws Exception {
    var mail = read("\r\n");
    assertEquals("", mail.from());
    assertTrue(mail.id().startsWith("<"));
    assertEquals(mail.id(), read("\r\n").id());
  }

  private static IncomingMail read(String raw) throws Exception {
    return MimeReading.read(message(raw.getBytes(StandardCharsets.UTF_8)));
  }

  private static MimeMessage message(byte[] raw) throws Exception {
    return new MimeMessage(null, new ByteArrayInputStream(raw));
  }
}

package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
    quoteCharacter = '`',
    value = {
      "Bescheid.pdf, Bescheid.pdf",
      "Bescheid.PDF, Bescheid.pdf",
      "Geburtsurkunde Müller (Kopie).pdf, Geburtsurkunde Müller (Kopie).pdf",
      "rechnung.exe, rechnung.exe.pdf",
      "rechnung.pdf.exe, rechnung.pdf.exe.pdf",
      "../../etc/passwd, passwd.pdf",
      "C:\\Users\\x\\foto.pdf, foto.pdf",
      "<img src=x onerror=alert(1)>.pdf, img srcx onerroralert(1).pdf",
      "a\"b;c.pdf, abc.pdf",
      "....pdf, datei.pdf",
      "., datei.pdf",
      "con, datei-con.pdf",
      "COM1.pdf, datei-COM1.pdf",
      "nul.txt, datei-nul.txt.pdf",
      "Übersicht – neu.pdf, Übersicht  neu.pdf",
      "وثيقة.pdf, وثيقة.pdf",
    }
  )
  void keepsWhatIsReadableAndNothingThatMeansSomethingElsewhere(String raw, String clean) {
    assertEquals(clean, AttachmentName.clean(raw, AttachmentType.PDF));
  }

  @Test
  void dropsWhatTurnsTheReadingDirectionAndLineFeeds() {
    assertEquals("abcexe.pdf", AttachmentName.clean("abc\u202Eexe.pdf", AttachmentType.PDF));
    assertEquals("aSet-Cookie b.pdf", AttachmentName.clean("a\r\nSet-Cookie: b.pdf", AttachmentType.PDF));
    assertEquals("ab.pdf", AttachmentName.clean("a\0b.pdf", AttachmentType.PDF));
    assertEquals("datei.pdf", AttachmentName.clean("", AttachmentType.PDF));
  }

  @Test
  void writesTheSameNameInOneWayAndCutsLongOnes() {
    assertEquals("Müller.jpg", AttachmentName.clean("Mu\u0308ller.jpeg", AttachmentType.JPEG));
    var longest = AttachmentName.clean("ä".repeat(3_000) + ".png", AttachmentType.PNG);
    assertEquals("ä".repeat(100) + ".png", longest);
    assertTrue(AttachmentName.clean("𝒜".repeat(3_000), AttachmentType.PNG).codePoints().count() <= 104);
  }
}

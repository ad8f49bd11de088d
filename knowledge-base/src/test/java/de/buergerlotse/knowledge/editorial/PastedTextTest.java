package de.buergerlotse.knowledge.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

  @Test
  void paragraphsAndListsOfAPageBecomeText() {
    var html =
      "<p>Bringen Sie <b>bitte</b> mit:</p><ul><li>Ausweis</li><li>Foto</li></ul><p>Dann:</p><ol><li>Gehen</li><li>Warten</li></ol>";
    assertEquals("Bringen Sie bitte mit:\n\n- Ausweis\n- Foto\n\nDann:\n\n1. Gehen\n2. Warten", PastedText.of(html));
  }

  @Test
  void listsOfAWordProcessorBecomeLists() {
    var html = """
    <html><body><!--StartFragment--><p class=MsoNormal>Sie brauchen:<o:p></o:p></p>
    <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
    </span></span></span><![endif]>Personal&shy;ausweis<o:p></o:p></p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Foto</p>
    <p class=MsoNormal>Bis bald.</p><!--EndFragment--></body></html>
    """;
    assertEquals("Sie brauchen:\n\n- Personal\u00ADausweis\n- Foto\n\nBis bald.", PastedText.of(html));
  }

  @Test
  void theFiguresATextRefersToStay() {
    assertEquals("Das kostet {cost:ab-24}.", PastedText.of("<p>Das kostet {cost:ab-24}.</p>"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "<script>alert(1)</script>",
      "Wenn a < b und b > c",
      "<img src=x onerror=alert(1)>",
      "Der Tag <title> steht im Kopf",
      "- Ausweis\n- Foto\n\nUnd {evidence}",
    }
  )
  void whatIsNoPastedPageStaysAsItIs(String text) {
    assertEquals(text, PastedText.of(text));
  }

  @Test
  void scriptsOfAPastedPageAreGone() {
    assertEquals("Hallo", PastedText.of("<p onclick='x()'>Hallo</p><script>alert(1)</script><style>p{}</style>"));
  }

  @Test
  void whatNobodySeesIsTakenOut() {
    assertEquals("ab\ncd", PastedText.of("a\u0000b\r\nc\u202Ed\uFEFF"));
    assertEquals("eine Zeile", PastedText.line(" eine \n Zeile "));
  }
}

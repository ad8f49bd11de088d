package de.buergerlotse.bot.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Short texts in fourteen languages that nothing is taught from; the limit is what was reached (293), less one or two that may
/// go either way on another processor.
class LanguageRecognitionTest {

  @Test
  void shortTextsAreRecognised() throws IOException {
    var lines = Files.readAllLines(Path.of("src/test/resources/heldout/languages.txt"));
    HeldOutLines.atLeast(291, "languages", lines, line -> HeldOutLines.language(text(line)).equals(tag(line)));
  }

  @Test
  void germanCompoundsThatNobodyTaughtAreGerman() {
    var compounds = List.of("Xylophonstunden", "Quastenflosserfutter", "Zeppelinflugstunde");
    HeldOutLines.atLeast(3, "compounds", compounds, text ->
      HeldOutLines.language(text).equals(LanguageRecognition.GERMAN)
    );
  }

  private static String tag(String line) {
    return line.substring(0, line.indexOf('|'));
  }

  private static String text(String line) {
    return line.substring(line.indexOf('|') + 1);
  }
}

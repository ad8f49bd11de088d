package de.buergerlotse.knowledge.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageContentJsonTest {

  private static final PagePart PLAIN = new PagePart("de");

  @Test
  void whatWasWrittenReadsTheSame() {
    var content = new PageContent.Texts(Map.of(Aspect.COST, "46 Euro \"bar\"\n- oder\n- nicht"));
    assertEquals(content, PageContentJson.read(PLAIN, PageContentJson.write(content)));
  }

  @Test
  void emptyTextsAreNone() {
    var content = PageContentJson.clean(PLAIN, "{\"answers\":{\"cost\":\" \",\"where\":null,\"deadline\":\"bald\"}}");
    assertEquals(new PageContent.Texts(Map.of(Aspect.DEADLINE, "bald")), content);
  }

  @Test
  void everyTextOfTheSharedPartIsCleaned() {
    var content = PageContentJson.clean(
      PagePart.FACTS,
      "{\"office\":\"buergerbuero\",\"costs\":[{\"id\":\"a\",\"name\":{\"de\":\"<p>Ge\\u0000bühr</p>\"},\"amount\":46.00}]}"
    );
    assertEquals(
      new PageContent.Shared(
        "{\"office\":\"buergerbuero\",\"costs\":[{\"id\":\"a\",\"name\":{\"de\":\"Gebühr\"},\"amount\":46}]}"
      ),
      content
    );
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "[]",
      "7",
      "{}",
      "{\"answers\":[]}",
      "{\"answers\":{\"preis\":\"x\"}}",
      "{\"answers\":{\"cost\":7}}",
      "{\"answers\":{},\"more\":1}",
      "{\"answers\":{\"cost\":\"a\",\"cost\":\"b\"}}",
      "{\"answers\":{\"cost\":{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":1}}}}}}}}",
      "{",
    }
  )
  void anotherShapeIsRefused(String json) {
    assertThrows(IllegalArgumentException.class, () -> PageContentJson.clean(PLAIN, json));
  }

  @Test
  void unknownKeysOfTheSharedPartAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PageContentJson.clean(PagePart.FACTS, "{\"price\":1}"));
  }

  @Test
  void theLongestTextIsTakenAndNoLonger() {
    var longest = "ä".repeat(PageContentJson.LONGEST_TEXT);
    var content = PageContentJson.clean(PLAIN, "{\"answers\":{\"cost\":\"" + longest + "\"}}");
    assertEquals(new PageContent.Texts(Map.of(Aspect.COST, longest)), content);
    assertThrows(PageContentJson.TooLongException.class, () ->
      PageContentJson.clean(PLAIN, "{\"answers\":{\"cost\":\"" + longest + "x\"}}")
    );
  }
}

package de.buergerlotse.channels.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplacePageTest {

  @ParameterizedTest
  @CsvSource({ "/desk, buerger-lotse-desk", "/desk/, buerger-lotse-desk" })
  void isFoundAtAnAddressPeopleCanRemember(String path, String element) {
    var page = RunningProduct.shared().portal().get(path, null);
    assertEquals(200, page.status());
    assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
    assertTrue(page.body().contains("<" + element + ">"), page.body());
    assertTrue(page.header("Content-Security-Policy").contains("default-src 'self'"));
  }

  @ParameterizedTest
  @CsvSource({ "/desk/desk.js, text/javascript", "/site/tokens.css, text/css" })
  void leavesTheFilesBesideItAlone(String path, String type) {
    var file = RunningProduct.shared().portal().get(path, null);
    assertEquals(200, file.status());
    assertTrue(file.header("Content-Type").contains(type.substring(5)), file.header("Content-Type"));
  }
}

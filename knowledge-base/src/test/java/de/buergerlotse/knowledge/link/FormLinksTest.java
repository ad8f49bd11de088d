package de.buergerlotse.knowledge.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.service.LinkContext;
import de.buergerlotse.knowledge.service.LinkParameter;
import de.buergerlotse.knowledge.service.LinkTemplate;
import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormLinksTest {

  private static final URI FORM = URI.create(
    "https://formulare.stadt.example/metaform/Form-Solutions/sid/assistant/5f0"
  );
  private static final LinkContext CASE = new LinkContext(
    "059990012012",
    new ServiceId("umzug"),
    Variant.PLAIN,
    Optional.empty()
  );

  private final FormsInMemory server = new FormsInMemory();
  private final FormLinks links = new FormLinks(server);

  @Test
  void opensTheFormWithAnIdForTheValues() {
    var address = links.open(form(FORM), CASE);
    assertEquals(URI.create(FORM + "?cacheID=id1"), address);
    assertEquals(Optional.of(Map.of("gemeinde", "059990012012")), server.take("id1"));
  }

  @Test
  void opensThePlainAddressWhenTheServerGivesNoId() {
    var elsewhere = URI.create(FORM.toString().replace("formulare", "andere"));
    assertEquals(elsewhere, links.open(form(elsewhere), CASE));
  }

  @Test
  void asksNoServerWithoutValues() {
    var plain = LinkTemplate.of(FormSystem.FORM_SOLUTIONS, FORM, Map.of());
    assertEquals(FORM, links.open(plain, CASE));
    assertEquals(Optional.empty(), server.take("id1"));
  }

  @Test
  void makesOtherLinksAtOnce() {
    var page = LinkTemplate.of(FormSystem.PLAIN, FORM, Map.of("ars", LinkParameter.ARS));
    assertEquals(URI.create(FORM + "?ars=059990012012"), links.open(page, CASE));
  }

  private static LinkTemplate form(URI address) {
    return LinkTemplate.of(FormSystem.FORM_SOLUTIONS, address, Map.of("gemeinde", LinkParameter.ARS));
  }
}

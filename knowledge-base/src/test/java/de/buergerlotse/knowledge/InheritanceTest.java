package de.buergerlotse.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.override.Change;
import de.buergerlotse.knowledge.override.OverrideWarning;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Services on their way down from the Land to the county to the town.
class InheritanceTest {

  private static final ServiceId CAR = new ServiceId("kfz");
  private static final Municipality LAND = ExampleContent.town("nordrhein-westfalen");
  private static final Municipality COUNTY = ExampleContent.townIn("musterkreis", "nordrhein-westfalen");
  private static final Municipality TOWN = ExampleContent.townIn("musterstadt", "musterkreis");

  private final ContentPackage land = ExampleContent.content(
    LAND,
    ExampleService.of("kfz").office("ministerium").answer(Aspect.WHERE, "Beim Land.").build()
  );

  @Test
  void passesAServiceThroughTwoLevels() {
    var offered = snapshot(level(TOWN), level(COUNTY), land).getService(CAR);
    assertEquals(LAND, offered.provider());
    assertEquals(Optional.of(LAND), offered.inheritedFrom());
    assertEquals("Beim Land.", where(offered));
  }

  @Test
  void appliesTheOverridesOfEachLevelInTurn() {
    var county = level(COUNTY, text("Beim Land.", "Beim Kreis."));
    assertEquals("Beim Kreis.", where(snapshot(level(TOWN), county, land).getService(CAR)));
    var town = level(TOWN, text("Beim Kreis.", "Im Rathaus."));
    var offered = snapshot(town, county, land).getService(CAR);
    assertEquals("Im Rathaus.", where(offered));
    assertEquals(LAND, offered.provider());
    assertEquals(
      List.of("Beim Kreis.", "Im Rathaus."),
      offered
        .differences()
        .stream()
        .map(difference -> difference.after())
        .toList()
    );
  }

  @Test
  void keepsTheOfficeAndAuthorityOfTheProvider() {
    var offered = snapshot(level(TOWN), level(COUNTY), land).getService(CAR);
    assertEquals("ministerium", offered.office().id());
    assertEquals(LAND, offered.authority());
  }

  @Test
  void showsTheTownsOfficeWithTheTownAsItsAuthority() {
    var office = new Change(
      new Replacement.OfResponsible(ExampleContent.OFFICE),
      Optional.of(TextVersion.of("ministerium"))
    );
    var offered = snapshot(level(TOWN, office), level(COUNTY), land).getService(CAR);
    assertEquals(ExampleContent.OFFICE, offered.office().id());
    assertEquals(TOWN, offered.authority());
    assertEquals(LAND, offered.provider());
  }

  @Test
  void warnsOnlyOfTheMunicipalitysOwnOverrides() {
    var county = level(COUNTY, text("Ganz woanders.", "Beim Kreis."));
    assertEquals(List.of(), snapshot(level(TOWN), county, land).listOverrideWarnings());
    var warnings = snapshot(county, land).listOverrideWarnings();
    assertEquals(
      List.of(OverrideWarning.Reason.PARENT_CHANGED),
      warnings
        .stream()
        .map(warning -> warning.reason())
        .toList()
    );
  }

  @Test
  void warnsOfAnOverrideWhoseServiceIsGone() {
    var town = level(TOWN, text("Beim Land.", "Im Rathaus."));
    var snapshot = snapshot(town, level(COUNTY));
    assertEquals(
      List.of(new OverrideWarning(CAR, "", OverrideWarning.Reason.NOTHING_TO_REPLACE, "")),
      snapshot.listOverrideWarnings()
    );
    assertTrue(snapshot.findService(CAR).isEmpty());
  }

  @Test
  void findsTheTownsTextBySearch() {
    var town = level(TOWN, text("Beim Land.", "Im schönen Rathaus."));
    var search = snapshot(town, level(COUNTY), land).search();
    assertEquals(1, search.search("Rathaus", Variant.PLAIN, 3).size());
    assertEquals(0, search.search("Land", Variant.PLAIN, 3).size());
  }

  private static String where(OfferedService offered) {
    return offered.service().findAnswer(Aspect.WHERE, Variant.PLAIN).orElseThrow().text();
  }

  private static Change text(String parentText, String text) {
    var answer = new Answer(Aspect.WHERE, Variant.PLAIN, text, Optional.empty());
    return new Change(new Replacement.OfAnswer(answer), Optional.of(TextVersion.of(parentText)));
  }

  private static ContentPackage level(Municipality municipality, Change... changes) {
    var plain = ExampleContent.content(municipality);
    var overrides =
      changes.length == 0 ? List.<ServiceOverride>of() : List.of(new ServiceOverride(CAR, List.of(changes)));
    return new ContentPackage(municipality, plain.offices(), List.of(), List.of(), overrides);
  }

  private static KnowledgeSnapshot snapshot(ContentPackage content, ContentPackage... ancestors) {
    return KnowledgeSnapshot.of(content, List.of(ancestors));
  }
}

package de.buergerlotse.bot;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may know which; a new arrow needs a line here and in the `package-info`.
class BotArchitectureTest {

  private static final String ROOT = "de.buergerlotse.bot";
  private static final String KNOWLEDGE = "de.buergerlotse.knowledge..";
  private static final Map<String, List<String>> ARROWS = Map.ofEntries(
    Map.entry(ROOT, List.of("dialogue", "reply", "understanding")),
    Map.entry("text", List.of()),
    Map.entry("day", List.of("text")),
    Map.entry("masking", List.of("text")),
    Map.entry("gap", List.of("conversation", "reply", "text")),
    Map.entry("understanding", List.of("text")),
    Map.entry("reach", List.of()),
    Map.entry("reply", List.of("reach", "understanding")),
    Map.entry("dialogue", List.of("text", "day", "reach", "understanding", "reply")),
    Map.entry("conversation", List.of("dialogue", "reply")),
    Map.entry("evaluation", List.of(ROOT, "dialogue", "reply", "text", "understanding"))
  );
  private static final Pattern FILLER = Pattern.compile("(?i)utils?|helpers?|common|impl|managers?|misc");
  private static final JavaClasses CLASSES = new ClassFileImporter()
    .withImportOptions(List.of(new ImportOption.DoNotIncludeTests(), new WrittenByHand()))
    .importPackages(ROOT);

  /// Leaves out what Micronaut's annotation processors write.
  static final class WrittenByHand implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/$") && !location.contains("$Intercepted");
    }
  }

  @Test
  void listsTheArrowsOfEveryPackage() {
    var packages = new TreeSet<String>();
    CLASSES.forEach(type -> packages.add(type.getPackageName()));
    var listed = new TreeSet<>(ARROWS.keySet().stream().map(BotArchitectureTest::full).toList());
    assertEquals(listed, packages);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyItsListedPackages(String name) {
    var allowed = Stream.concat(Stream.of(name), ARROWS.get(name).stream()).map(BotArchitectureTest::full);
    var ours = resideInAPackage(ROOT + "..");
    var others = ours.and(resideInAnyPackage(allowed.toArray(String[]::new)).negate());
    noClasses().that().resideInAPackage(full(name)).should().dependOnClassesThat(others).check(CLASSES);
  }

  @Test
  void knowsNothingLeftOfTheKnowledgeBase() {
    var ours = resideInAPackage("de.buergerlotse..");
    var others = ours.and(resideInAnyPackage(ROOT + "..", KNOWLEDGE).negate());
    noClasses().should().dependOnClassesThat(others).check(CLASSES);
  }

  @Test
  void keepsTheSurfaceOfWordsFreeOfKnowledge() {
    noClasses()
      .that()
      .resideInAPackage(full("text"))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(KNOWLEDGE)
      .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices()
      .matching(ROOT + ".(*)..")
      .should()
      .beFreeOfCycles()
      .check(CLASSES);
  }

  @Test
  void isFreeOfFrameworkSqlAndNetwork() {
    noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
        "io.micronaut..",
        "io.netty..",
        "jakarta..",
        "java.sql..",
        "javax.sql..",
        "java.net.http..",
        KNOWLEDGE.replace("..", ".jdbc.."),
        KNOWLEDGE.replace("..", ".database..")
      )
      .check(CLASSES);
  }

  @Test
  void namesThingsWithoutFiller() {
    assertEquals(List.of(), CLASSES.stream().filter(BotArchitectureTest::namedWithFiller).toList());
  }

  @Test
  void importsTheProductWithoutGeneratedClasses() {
    classes().that(alwaysTrue()).should().haveNameNotMatching(".*\\.\\$.*").check(CLASSES);
  }

  static Stream<String> packages() {
    return ARROWS.keySet().stream();
  }

  private static boolean namedWithFiller(JavaClass type) {
    var words = Stream.concat(
      Arrays.stream(type.getPackageName().split("\\.")),
      Arrays.stream(type.getSimpleName().split("(?<=\\p{Ll})(?=\\p{Lu})"))
    );
    return words.anyMatch(word -> FILLER.matcher(word).matches());
  }

  private static String full(String name) {
    return name.equals(ROOT) ? ROOT : ROOT + "." + name;
  }
}

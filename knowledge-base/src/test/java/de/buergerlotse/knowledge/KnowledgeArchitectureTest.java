package de.buergerlotse.knowledge;

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
class KnowledgeArchitectureTest {

  private static final String ROOT = "de.buergerlotse.knowledge";
  private static final Map<String, List<String>> ARROWS = Map.ofEntries(
    Map.entry(
      ROOT,
      List.of(
        "service",
        "municipality",
        "phrase",
        "checklist",
        "exchange",
        "search",
        "article",
        "override",
        "editorial"
      )
    ),
    Map.entry("service", List.of()),
    Map.entry("municipality", List.of("service")),
    Map.entry("phrase", List.of("service")),
    Map.entry("override", List.of("service")),
    Map.entry("editorial", List.of("service", "municipality", "phrase", "override", "exchange")),
    Map.entry("link", List.of("service")),
    Map.entry("checklist", List.of("service", "municipality")),
    Map.entry("exchange", List.of("service", "municipality", "phrase", "override", "checklist")),
    Map.entry("search", List.of("service", "municipality", "article")),
    Map.entry("language", List.of("service")),
    Map.entry(
      "jdbc",
      List.of("exchange", "checklist", "service", "municipality", "phrase", "override", "article", "xzufi", "pvog")
    ),
    Map.entry("database", List.of()),
    Map.entry("article", List.of("service", "municipality")),
    Map.entry("markdown", List.of("article", "exchange", "municipality", "service")),
    Map.entry("xzufi", List.of("exchange", "municipality", "phrase", "service")),
    Map.entry("pvog", List.of("exchange", "municipality", "xzufi"))
  );
  private static final List<String> FREE_OF_FRAMEWORK = List.of(
    "checklist",
    "override",
    "editorial",
    "link",
    "exchange",
    "service",
    "municipality",
    "phrase",
    "search",
    "language",
    "article",
    "markdown",
    "xzufi",
    "pvog"
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
    var listed = new TreeSet<>(ARROWS.keySet().stream().map(KnowledgeArchitectureTest::full).toList());
    assertEquals(listed, packages);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyItsListedPackages(String name) {
    var allowed = Stream.concat(Stream.of(name), ARROWS.get(name).stream()).map(KnowledgeArchitectureTest::full);
    var ours = resideInAPackage("de.buergerlotse..");
    var others = ours.and(resideInAnyPackage(allowed.toArray(String[]::new)).negate());
    noClasses().that().resideInAPackage(full(name)).should().dependOnClassesThat(others).check(CLASSES);
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
  void keepsFrameworkAndSqlOutOfTheRecords() {
    var records = FREE_OF_FRAMEWORK.stream()
      .map(KnowledgeArchitectureTest::full)
      .toArray(String[]::new);
    noClasses()
      .that()
      .resideInAnyPackage(records)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..")
      .check(CLASSES);
  }

  @Test
  void namesThingsWithoutFiller() {
    assertEquals(List.of(), CLASSES.stream().filter(KnowledgeArchitectureTest::namedWithFiller).toList());
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

package de.buergerlotse.benchmark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which package may know which; [Benchmarks] knows the measurements, and nothing else does.
class BenchmarkArchitectureTest {

  private static final String ROOT = "de.buergerlotse.benchmark";
  private static final Map<String, List<String>> ARROWS = Map.of(
    "dataset",
    List.of(),
    "contender",
    List.of(ROOT, "dataset"),
    "accuracy",
    List.of(ROOT, "dataset", "contender"),
    "hotpath",
    List.of(ROOT, "dataset", "contender"),
    "product",
    List.of(ROOT, "dataset", "contender")
  );
  private static final JavaClasses CLASSES = new ClassFileImporter()
    .withImportOption(new ImportOption.DoNotIncludeTests())
    .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyItsListedPackages(String name) {
    var allowed = Stream.concat(Stream.of(name, name + ".jmh_generated"), ARROWS.get(name).stream()).map(
      BenchmarkArchitectureTest::full
    );
    var others = resideInAPackage(ROOT + "..").and(resideInAnyPackage(allowed.toArray(String[]::new)).negate());
    noClasses().that().resideInAPackage(full(name)).should().dependOnClassesThat(others).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsNothingOfTheShell(String name) {
    noClasses()
      .that()
      .resideInAPackage(full(name))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("de.buergerlotse.channels..", "io.micronaut..")
      .check(CLASSES);
  }

  static Stream<String> packages() {
    return ARROWS.keySet().stream();
  }

  private static String full(String name) {
    return name.equals(ROOT) ? ROOT : ROOT + "." + name;
  }
}

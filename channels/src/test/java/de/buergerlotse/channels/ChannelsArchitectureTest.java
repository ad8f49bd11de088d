package de.buergerlotse.channels;

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
import java.util.ArrayList;
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
class ChannelsArchitectureTest {

  private static final String ROOT = "de.buergerlotse.channels";
  private static final String BOT = "de.buergerlotse.bot";
  private static final String KNOWLEDGE = "de.buergerlotse.knowledge";

  /// Names without a dot are packages of this module; the others are subtrees of the core and the knowledge base.
  private static final Map<String, List<String>> ARROWS = Map.ofEntries(
    Map.entry(ROOT, List.of("operations")),
    Map.entry("problem", List.of(BOT + ".conversation")),
    Map.entry("feed", List.of(BOT + ".conversation")),
    Map.entry("wire", List.of(BOT + ".conversation", BOT + ".reply", KNOWLEDGE)),
    Map.entry("bots", List.of(BOT, KNOWLEDGE)),
    Map.entry("security", List.of("database", "problem", BOT + ".conversation")),
    Map.entry("database", List.of()),
    Map.entry("limit", List.of("database", "security", "problem")),
    Map.entry("staff", List.of("database", "security", "limit", "problem", KNOWLEDGE + ".municipality")),
    Map.entry("log", List.of("database", "wire", BOT, KNOWLEDGE)),
    Map.entry("intake", List.of("desk", "notice", "limit", "bots", "feed", "problem", BOT, KNOWLEDGE)),
    Map.entry("round", List.of()),
    Map.entry("socket", List.of()),
    Map.entry("desk", List.of("database", "staff", BOT + ".conversation", KNOWLEDGE)),
    Map.entry(
      "livechat",
      List.of(
        "callback",
        "database",
        "desk",
        "staff",
        "socket",
        "feed",
        "bots",
        "intake",
        "wire",
        "problem",
        BOT,
        KNOWLEDGE
      )
    ),
    Map.entry(
      "callback",
      List.of(
        "round",
        "database",
        "delivery",
        "desk",
        "staff",
        "security",
        "feed",
        "bots",
        "intake",
        "wire",
        "problem",
        BOT,
        KNOWLEDGE
      )
    ),
    Map.entry(
      "portal",
      List.of("gap", "intake", "limit", "wire", "feed", "security", "problem", "bots", BOT, KNOWLEDGE)
    ),
    Map.entry("webchat", List.of("socket", "intake", "wire", "feed", "security", "problem", BOT + ".conversation")),
    Map.entry(
      "attachment",
      List.of(
        "round",
        "database",
        "intake",
        "limit",
        "security",
        "staff",
        "problem",
        BOT + ".conversation",
        BOT + ".reply",
        KNOWLEDGE
      )
    ),
    Map.entry("transcript", List.of("limit", "security", "problem", BOT, KNOWLEDGE)),
    Map.entry(
      "casefile",
      List.of("attachment", "desk", "transcript", "intake", "staff", "problem", BOT + ".conversation", KNOWLEDGE)
    ),
    Map.entry("site", List.of()),
    Map.entry("editorial", List.of("database", KNOWLEDGE)),
    Map.entry(
      "newsroom",
      List.of(
        "round",
        "editorial",
        "gap",
        "links",
        "speech",
        "delivery",
        "bots",
        "staff",
        "wire",
        "problem",
        BOT,
        KNOWLEDGE
      )
    ),
    Map.entry("operations", List.of("bots", "editorial", BOT, KNOWLEDGE)),
    Map.entry("twilio", List.of("problem", KNOWLEDGE + ".municipality")),
    Map.entry("delivery", List.of("round", "database", "security", "intake", "staff", "problem", BOT, KNOWLEDGE)),
    Map.entry("messaging", List.of("intake", "delivery", "twilio", "problem", BOT, KNOWLEDGE)),
    Map.entry(
      "mail",
      List.of(
        "bots",
        "database",
        "delivery",
        "desk",
        "intake",
        "security",
        "staff",
        "statistics",
        "problem",
        BOT,
        KNOWLEDGE
      )
    ),
    Map.entry("statistics", List.of("round", "database", "desk", "staff", "problem", KNOWLEDGE)),
    Map.entry("notice", List.of("round", "database", "staff", "desk", "feed", "problem", BOT, KNOWLEDGE)),
    Map.entry("links", List.of("round", "database", "staff", "bots", "problem", BOT, KNOWLEDGE)),
    Map.entry(
      "gap",
      List.of("round", "database", "editorial", "staff", "bots", "training", "intake", "problem", BOT, KNOWLEDGE)
    ),
    Map.entry("training", List.of("round", "database", "staff", "bots", "problem", BOT, KNOWLEDGE)),
    Map.entry(
      "call",
      List.of("round", "database", "desk", "intake", BOT + ".conversation", KNOWLEDGE + ".municipality")
    ),
    Map.entry("speech", List.of(BOT + ".conversation", BOT + ".reply", KNOWLEDGE + ".service")),
    Map.entry(
      "casecode",
      List.of(
        "database",
        "intake",
        "security",
        "limit",
        "problem",
        "wire",
        BOT + ".conversation",
        KNOWLEDGE + ".municipality"
      )
    ),
    Map.entry(
      "telephone",
      List.of(
        "round",
        "delivery",
        "twilio",
        "call",
        "speech",
        "casecode",
        "intake",
        "desk",
        "bots",
        "limit",
        "database",
        "problem",
        BOT,
        KNOWLEDGE
      )
    ),
    Map.entry(
      "callcentre",
      List.of(
        "delivery",
        "call",
        "casecode",
        "speech",
        "twilio",
        "desk",
        "staff",
        "bots",
        "intake",
        "limit",
        "wire",
        "problem",
        BOT,
        KNOWLEDGE
      )
    )
  );
  private static final List<String> DOORS = List.of(
    "callcentre",
    "casefile",
    "livechat",
    "mail",
    "messaging",
    "newsroom",
    "portal",
    "site",
    "telephone",
    "webchat"
  );
  private static final List<String> SPEAK_SQL = List.of(
    "attachment",
    "call",
    "callback",
    "casecode",
    "database",
    "delivery",
    "desk",
    "editorial",
    "gap",
    "limit",
    "links",
    "log",
    "mail",
    "notice",
    "security",
    "staff",
    "statistics",
    "telephone",
    "training"
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
    var listed = new TreeSet<>(ARROWS.keySet().stream().map(ChannelsArchitectureTest::full).toList());
    assertEquals(listed, packages);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyItsListedPackages(String name) {
    var allowed = new ArrayList<String>();
    allowed.add(full(name));
    for (var arrow : ARROWS.get(name)) allowed.add(arrow.contains(".") ? arrow + ".." : full(arrow));
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

  @ParameterizedTest
  @MethodSource("doors")
  void keepsDoorsApart(String door) {
    var others = DOORS.stream()
      .filter(other -> !other.equals(door))
      .map(ChannelsArchitectureTest::full);
    noClasses()
      .that()
      .resideInAPackage(full(door))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(others.toArray(String[]::new))
      .check(CLASSES);
  }

  @Test
  void asksTheDatabaseOnlyWhereRowsAreKept() {
    noClasses()
      .that()
      .resideOutsideOfPackages(
        SPEAK_SQL.stream()
          .map(ChannelsArchitectureTest::full)
          .toArray(String[]::new)
      )
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
      .check(CLASSES);
  }

  @Test
  void namesThingsWithoutFiller() {
    assertEquals(List.of(), CLASSES.stream().filter(ChannelsArchitectureTest::namedWithFiller).toList());
  }

  @Test
  void importsTheProductWithoutGeneratedClasses() {
    classes().that(alwaysTrue()).should().haveNameNotMatching(".*\\.\\$.*").check(CLASSES);
  }

  static Stream<String> packages() {
    return ARROWS.keySet().stream();
  }

  static Stream<String> doors() {
    return DOORS.stream();
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

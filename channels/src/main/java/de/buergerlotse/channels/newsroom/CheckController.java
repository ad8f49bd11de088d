package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.knowledge.language.LanguageCheck;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The language check over HTTP.
@Controller("/api/v1/newsroom/checks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class CheckController {

  /// The longest text in UTF-16 units, in which the places of findings are counted too.
  static final int LONGEST = 50_000;
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// A long text keeps a core busy; more of them at once would take the cores from the citizens.
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final StaffGate gate;
  private final boolean open;

  /// @param open whether everybody may ask and not only staff; on in the demonstration
  CheckController(StaffGate gate, @Value("${newsroom.checks.public:false}") boolean open) {
    this.gate = gate;
    this.open = open;
  }

  /// Findings in the order of the text, and its readability. A variant without rules has no findings.
  @Post
  CheckMessages.Checked check(@Body CheckMessages.Wish wish, HttpRequest<?> request) {
    if (!open) gate.require(request);
    var text = wish.text();
    if (text == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    if (text.length() > LONGEST) throw new Problem(ProblemCode.CHECK_TOO_LONG);
    var variant = variant(wish.variant());
    takeTurn();
    try {
      return CheckMessages.Checked.of(Loaded.CHECK.check(text, variant), text);
    } finally {
      turns.release();
    }
  }

  private static Variant variant(@Nullable String tag) {
    try {
      return tag == null || tag.isBlank() ? Variant.PLAIN : Variant.of(tag);
    } catch (IllegalArgumentException notATag) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private void takeTurn() {
    try {
      if (turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(ProblemCode.OVERLOADED, PATIENCE);
  }

  /// The language models are read when somebody asks for the first time: a product without editors needs no memory for them.
  private static final class Loaded {

    static final LanguageCheck CHECK = new LanguageCheck();
  }
}

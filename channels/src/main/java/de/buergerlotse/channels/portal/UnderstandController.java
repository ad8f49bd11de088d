package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the bot makes of a text outside any conversation.
@Controller("/api/v1/municipalities/{municipality}/understand")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Verstehen")
class UnderstandController {

  private final Bots bots;
  private final boolean open;

  /// @param open whether everybody may ask; on in the demonstration
  UnderstandController(Bots bots, @Value("${understand.public:false}") boolean open) {
    this.bots = bots;
    this.open = open;
  }

  @Serdeable
  record Question(@Nullable String text, @Nullable String lang) {}

  @Serdeable
  record Understood(String lang, List<Candidate> candidates, String decision) {}

  @Serdeable
  record Candidate(String service, String aspect, double confidence) {}

  @Post
  Understood understand(String municipality, @Body Question question) {
    if (!open) throw new Problem(ProblemCode.TOKEN_MISSING);
    var text = CleanText.of(question.text() == null ? "" : question.text());
    var bot = bots
      .find(RequestValues.municipality(municipality))
      .orElseThrow(() ->
        bots.areReady() ? new Problem(ProblemCode.NOT_FOUND) : new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5))
      );
    var understood = bot.understand(text);
    var candidates = understood
      .candidates()
      .stream()
      .map(found -> new Candidate(found.service().slug(), found.aspect().key(), found.confidence()))
      .toList();
    return new Understood(understood.language(), candidates, name(understood.decision()));
  }

  private static String name(Decision decision) {
    return switch (decision) {
      case Decision.Answer _ -> "answer";
      case Decision.Clarify _, Decision.FollowUp _ -> "clarify";
      case Decision.SmallTalk _ -> "smalltalk";
      case Decision.Human _ -> "handover";
      case Decision.Danger _ -> "emergency";
      case Decision.OtherAuthority _, Decision.OutOfScope _, Decision.ForeignLanguage _ -> "outOfScope";
    };
  }
}

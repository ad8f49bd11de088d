package de.buergerlotse.bot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads golden dialogues from lines of JSON:
/// `{"id": "d01", "turns": [{"user": "was kostet das", "service": "wohngeld", "aspect": "cost"}, …]}`.
public final class GoldenDialogues {

  private record Line(@Nullable String id, @Nullable List<LineTurn> turns) {}

  private record LineTurn(@Nullable String user, @Nullable String service, @Nullable String aspect) {}

  private static final ObjectReader JSON = JsonMapper.builder()
    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
    .build()
    .readerFor(Line.class);

  private GoldenDialogues() {}

  /// @throws IllegalArgumentException when a line is no JSON of this form or names what does not exist; tells the line
  public static List<GoldenDialogue> parse(String lines) {
    var dialogues = new ArrayList<GoldenDialogue>();
    var number = 0;
    for (var line : lines.lines().toList()) {
      number++;
      if (line.isBlank()) continue;
      try {
        dialogues.add(dialogue(JSON.readValue(line), number));
      } catch (JsonProcessingException | IllegalArgumentException wrong) {
        throw new IllegalArgumentException("line " + number + ": " + wrong.getMessage(), wrong);
      }
    }
    return dialogues;
  }

  private static GoldenDialogue dialogue(Line line, int number) {
    var turns = Optional.ofNullable(line.turns()).orElse(List.of());
    if (turns.isEmpty()) throw new IllegalArgumentException("no turns");
    return new GoldenDialogue(
      Optional.ofNullable(line.id()).orElse("line " + number),
      turns.stream().map(GoldenDialogues::turn).toList()
    );
  }

  private static GoldenDialogue.Turn turn(LineTurn turn) {
    return new GoldenDialogue.Turn(
      required("user", turn.user()),
      new ServiceId(required("service", turn.service())),
      Aspect.of(required("aspect", turn.aspect()))
    );
  }

  private static String required(String key, @Nullable String value) {
    if (value == null || value.isBlank()) throw new IllegalArgumentException("a turn has no " + key);
    return value;
  }
}

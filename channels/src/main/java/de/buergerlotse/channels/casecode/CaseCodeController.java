package de.buergerlotse.channels.casecode;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.ConversationTokens;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The code with which a citizen goes on by telephone.
@Controller("/api/v1/conversations/{id}/case-code")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gespräche")
class CaseCodeController {

  private final ConversationTokens tokens;
  private final ConversationLog log;
  private final CaseCodes codes;

  CaseCodeController(ConversationTokens tokens, ConversationLog log, CaseCodes codes) {
    this.tokens = tokens;
    this.log = log;
    this.codes = codes;
  }

  /// @param code six characters, for example `K7M3RX`
  /// @param shown the code in two groups
  /// @param spoken as it is said on the telephone
  @Serdeable
  record Code(String code, String shown, String spoken, Instant expiresAt) {}

  /// Gives the code of the conversation; the same one as long as it is valid.
  @Post
  @Status(HttpStatus.CREATED)
  Code give(String id, @Header("Authorization") @Nullable String authorization) {
    var conversation = log
      .find(tokens.require(id, authorization))
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var given = codes.give(conversation);
    return new Code(given.code().value(), given.code().shown(), given.code().spoken(), given.expiresAt());
  }
}

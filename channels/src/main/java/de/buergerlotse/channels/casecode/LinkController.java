package de.buergerlotse.channels.casecode;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.ConversationTokens;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the chat of a call by a link that an agent or a text message gave.
@Controller("/api/v1/chat-links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gespräche")
class LinkController {

  private final ChatLinks links;
  private final ConversationLog log;
  private final ConversationTokens tokens;
  private final RateLimits limits;

  LinkController(ChatLinks links, ConversationLog log, ConversationTokens tokens, RateLimits limits) {
    this.links = links;
    this.log = log;
    this.tokens = tokens;
    this.limits = limits;
  }

  @Serdeable
  record Link(@Nullable String link) {}

  @Serdeable
  record Opened(String conversationId, String token, List<WireMessage> messages) {}

  /// Gives the key to the conversation and everything said in it; works once.
  @Post
  Opened open(@Body Link body, HttpRequest<?> request) {
    limits.requireCaseCode("link " + request.getRemoteAddress().getAddress().getHostAddress());
    var conversation = Optional.ofNullable(body.link())
      .flatMap(links::take)
      .flatMap(log::find)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    return new Opened(
      conversation.id().toString(),
      tokens.issue(conversation.id()),
      WireCodec.messages(log.listEntries(conversation.id(), 0))
    );
  }
}

package de.buergerlotse.channels.attachment;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in a file of a citizen: inspected, scanned, sealed, and told of in the conversation, or refused without a trace.
@Singleton
final class AttachmentIntake {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentIntake.class);
  private static final Duration SCANNER_BACK_IN = Duration.ofMinutes(1);
  private final VirusScanner scanner;
  private final Attachments attachments;
  private final MessageIntake intake;
  private final ConversationLog log;
  private final Set<String> allowed;
  private final Clock clock;

  /// @param allowed the municipalities whose citizens may send files
  AttachmentIntake(
    VirusScanner scanner,
    Attachments attachments,
    MessageIntake intake,
    ConversationLog log,
    @Value("${attachments.municipalities:}") List<String> allowed,
    Clock clock
  ) {
    this.scanner = scanner;
    this.attachments = attachments;
    this.intake = intake;
    this.log = log;
    this.allowed = Set.copyOf(allowed);
    this.clock = clock;
  }

  /// The conversation, if it may be sent a file now.
  ///
  /// @throws Problem when the municipality takes no files (403), or no human is in charge or awaited (409)
  Conversation requireOpen(ConversationId id) {
    var conversation = log.find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    if (!allowed.contains(conversation.municipality().value())) throw new Problem(ProblemCode.ATTACHMENT_OFF);
    MessageIntake.requireHuman(conversation);
    return conversation;
  }

  /// The file that came with a message id before.
  Optional<Block.Attachment> findKnown(ConversationId conversation, UUID clientMessageId) {
    return log.findTurn(conversation, clientMessageId).flatMap(AttachmentIntake::attachment);
  }

  /// Takes a file.
  ///
  /// @param name as the sender called it
  /// @throws Problem when it is refused; then nothing of it was kept
  Block.Attachment accept(Conversation conversation, UUID clientMessageId, String name, byte[] content) {
    var type = Inspection.require(content);
    var checked = requireNoVirus(content);
    var file = new Attachment(
      UUID.randomUUID(),
      conversation.id(),
      conversation.municipality(),
      AttachmentName.clean(name, type),
      type.mime(),
      content.length,
      sha256(content),
      checked,
      Attachments.parts(content.length),
      clock.instant(),
      false
    );
    attachments.add(file, content);
    return told(file, clientMessageId);
  }

  /// The same message on two connections at once: the entry names the file of one, the other is removed.
  private Block.Attachment told(Attachment file, UUID clientMessageId) {
    var kept = false;
    try {
      var sent = new InboundMessage.Content.Sent(file.block());
      var entries = intake.accept(new InboundMessage(file.conversation(), clientMessageId, sent, Optional.empty()));
      var told = attachment(entries).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
      kept = told.id().equals(file.id());
      if (kept) attachments.tellOf(file.id(), entries.getFirst().seq());
      return told;
    } finally {
      if (!kept) attachments.remove(file.id());
    }
  }

  private boolean requireNoVirus(byte[] content) {
    try {
      return switch (scanner.scan(content)) {
        case VirusScanner.Finding.Clean _ -> true;
        case VirusScanner.Finding.Unchecked _ -> false;
        case VirusScanner.Finding.Infected(var signature) -> {
          LOG.warn("A file was refused: {}", signature);
          throw new Problem(ProblemCode.ATTACHMENT_INFECTED);
        }
      };
    } catch (VirusScanner.ScannerUnavailableException away) {
      LOG.error("Files are refused, because the virus scanner cannot be asked", away);
      throw new Problem(ProblemCode.SCANNER_AWAY, SCANNER_BACK_IN);
    }
  }

  private static Optional<Block.Attachment> attachment(List<Entry> entries) {
    return entries
      .getFirst()
      .saying()
      .blocks()
      .stream()
      .flatMap(block -> block instanceof Block.Attachment file ? java.util.stream.Stream.of(file) : null)
      .findFirst();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

package de.buergerlotse.channels.wire;

import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries of a checklist as JSON shapes, and back.
final class TaskCodec {

  private TaskCodec() {}

  static WireBlock.Task wire(Block.Task task) {
    return new WireBlock.Task(
      task.id(),
      task.title(),
      task.text(),
      task.due().orElse(null),
      task.dueText(),
      task.responsible(),
      task.link().map(TaskCodec::wire).orElse(null),
      task.service().map(ServiceId::slug).orElse(null),
      task.level(),
      false
    );
  }

  static Block.Task task(WireBlock.Task task) {
    return new Block.Task(
      task.id(),
      task.title(),
      task.text(),
      Optional.ofNullable(task.due()),
      task.dueText(),
      task.responsible(),
      link(task.link()),
      Optional.ofNullable(task.service()).map(ServiceId::new),
      task.level()
    );
  }

  private static WireBlock.TaskLink wire(Block.Link link) {
    return new WireBlock.TaskLink(BlockCodec.key(link.rel()), link.title(), link.href().toString(), link.eid().key());
  }

  private static Optional<Block.Link> link(WireBlock.@Nullable TaskLink link) {
    return Optional.ofNullable(link).map(found ->
      new Block.Link(BlockCodec.rel(found.rel()), found.title(), URI.create(found.href()), EidLevel.of(found.eid()))
    );
  }
}

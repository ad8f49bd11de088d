package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.override.OverrideWarning.Reason;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.TextVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Applies changes to one service, one after another; confined to one thread.
final class OverrideWork {

  private final PublicService inherited;
  private PublicService service;
  private final List<Difference> differences = new ArrayList<>();
  private final List<OverrideWarning> warnings = new ArrayList<>();

  OverrideWork(PublicService inherited) {
    this.inherited = inherited;
    this.service = inherited;
  }

  void apply(Change change) {
    var before = change.replacement().replaced(inherited);
    if (before.isEmpty() && !change.replacement().mayAdd()) {
      warn(change, Reason.NOTHING_TO_REPLACE, "");
      return;
    }
    try {
      service = change.replacement().in(service);
    } catch (IllegalArgumentException unfit) {
      warn(change, Reason.DOES_NOT_FIT, String.valueOf(unfit.getMessage()));
      return;
    }
    differences.add(new Difference(change.key(), before, change.replacement().wording(), change.basedOn()));
    compare(change, before);
  }

  /// A change that adds something was written against nothing.
  private void compare(Change change, Optional<String> before) {
    var now = before.map(TextVersion::of);
    if (now.equals(change.basedOn())) return;
    var reason = change.basedOn().isEmpty() ? Reason.BASE_NOT_TOLD : Reason.PARENT_CHANGED;
    warn(change, reason, before.orElse(""));
  }

  private void warn(Change change, Reason reason, String parentText) {
    warnings.add(new OverrideWarning(service.id(), change.key(), reason, parentText));
  }

  ServiceOverride.Applied done() {
    return new ServiceOverride.Applied(service, differences, warnings);
  }
}

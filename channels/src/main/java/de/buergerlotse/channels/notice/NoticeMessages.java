package de.buergerlotse.channels.notice;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of notices.
final class NoticeMessages {

  private NoticeMessages() {}

  /// @param text by tag: `de` and `de-x-leicht`
  @Serdeable
  record NewNotice(
    @Nullable Map<String, String> text,
    @Nullable Instant until,
    @Nullable List<String> municipalities
  ) {}

  /// @param municipalities that may be chosen for a new one
  @Serdeable
  record Board(List<Shown> notices, List<Choice> municipalities) {}

  @Serdeable
  record Choice(String id, String name) {}

  /// @param state `active`, `expired` or `withdrawn`
  /// @param own whether the reader's municipality raised it
  @Serdeable
  record Shown(
    UUID id,
    Map<String, String> text,
    Instant from,
    Instant until,
    List<String> municipalities,
    String by,
    String municipality,
    String state,
    boolean own
  ) {
    static Shown of(Notice notice, MunicipalityId reader, Instant now) {
      return new Shown(
        notice.id(),
        texts(notice),
        notice.raisedAt(),
        notice.until(),
        notice.municipalities().stream().map(MunicipalityId::value).toList(),
        notice.raisedBy(),
        notice.municipality().value(),
        notice.withdrawnAt().isPresent() ? "withdrawn" : notice.isActive(now) ? "active" : "expired",
        notice.municipality().equals(reader)
      );
    }
  }

  @Serdeable
  record ForAgents(List<AgentsNotice> notices) {}

  @Serdeable
  record AgentsNotice(UUID id, Map<String, String> text, Instant until) {
    static AgentsNotice of(Notice notice) {
      return new AgentsNotice(notice.id(), texts(notice), notice.until());
    }
  }

  @Serdeable
  record ForCitizens(List<CitizensNotice> notices) {}

  @Serdeable
  record CitizensNotice(UUID id, String text, String lang, Instant until) {
    static CitizensNotice of(Notice notice, Variant variant) {
      var shown = notice.texts().containsKey(variant) ? variant : Variant.PLAIN;
      return new CitizensNotice(notice.id(), notice.in(shown), shown.tag(), notice.until());
    }
  }

  private static Map<String, String> texts(Notice notice) {
    var texts = new TreeMap<String, String>();
    notice.texts().forEach((variant, text) -> texts.put(variant.tag(), text));
    return texts;
  }
}

package de.buergerlotse.channels.portal;

import de.buergerlotse.channels.wire.WireBlock;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of what is published.
final class ServiceMessages {

  private ServiceMessages() {}

  @Serdeable
  record Services(List<Summary> services) {}

  /// @param inheritedFrom the municipality whose service it is, where that is another one
  @Serdeable
  record Summary(
    String id,
    String name,
    String level,
    String responsible,
    List<String> aspects,
    List<String> variants,
    @Nullable Online onlineService,
    List<String> lifeEvents,
    @Nullable String inheritedFrom
  ) {}

  @Serdeable
  record Service(
    String id,
    String name,
    String level,
    String responsible,
    List<String> aspects,
    List<String> variants,
    @Nullable Online onlineService,
    List<String> lifeEvents,
    @Nullable String inheritedFrom,
    Map<String, Answer> answers
  ) {}

  @Serdeable
  record Online(String title, String href, String system, String eid) {}

  /// @param label an honest word on the text, for example "Einfach erklärt"
  /// @param reviewedBy the group that checked a Leichte-Sprache text
  /// @param stale whether the wished variant has a text that is older than its plain original; then this is the original
  /// @param validFrom the first day for which editors published it; of a text nobody has edited, the month it was written for
  /// @param validUntil the last day; left out where there is no end
  @Serdeable
  record Answer(
    String lang,
    List<WireBlock> blocks,
    @Nullable String label,
    @Nullable String reviewedBy,
    boolean stale,
    LocalDate validFrom,
    @Nullable LocalDate validUntil
  ) {}

  @Serdeable
  record Hits(List<Hit> hits, List<Article> articles) {}

  /// A page of general knowledge.
  @Serdeable
  record Article(String id, String title, String excerpt) {}

  @Serdeable
  record Hit(String service, String name, String aspect, String lang, double score, String excerpt) {}
}

package de.buergerlotse.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A municipality as its YAML file spells it.
record MunicipalityFile(
  String id,
  String kind,
  @Nullable String parent,
  @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean demonstration,
  String ars,
  Names names,
  String land,
  String timeZone,
  List<String> languages,
  List<String> linkHosts,
  String website,
  String servicePhone
) {
  /// @param self the municipality's own name; @param authority its administration's name
  record Names(Map<String, String> self, Map<String, String> authority) {}

  /// The spelling of a municipality; hosts are sorted, because a set has no order.
  static MunicipalityFile of(Municipality town) {
    return new MunicipalityFile(
      town.id().value(),
      town.kind().name().toLowerCase(Locale.ROOT),
      town.parent().map(MunicipalityId::value).orElse(null),
      town.demonstration(),
      town.ars(),
      new Names(town.name().byTag(), town.authority().byTag()),
      town.land(),
      town.timeZone().getId(),
      town.languages().stream().map(Variant::tag).toList(),
      town.linkHosts().stream().sorted().toList(),
      town.website().toString(),
      town.servicePhone()
    );
  }

  Municipality municipality() {
    return new Municipality(
      new MunicipalityId(id),
      Municipality.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
      Optional.ofNullable(parent).map(MunicipalityId::new),
      ars,
      land,
      ZoneId.of(timeZone),
      LocalizedText.of(names.self()),
      LocalizedText.of(names.authority()),
      languages.stream().map(Variant::of).toList(),
      Set.copyOf(linkHosts),
      URI.create(website),
      servicePhone,
      demonstration
    );
  }
}

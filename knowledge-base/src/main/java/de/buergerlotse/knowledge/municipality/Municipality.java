package de.buergerlotse.knowledge.municipality;

import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A town, county or Land that offers services and answers its citizens.
///
/// @param parent the county above a town or the Land above a county, whose services appear here
/// @param ars the 12-digit regional key (Amtlicher Regionalschlüssel)
/// @param land two-letter code of the Land, which decides the holidays
/// @param demonstration whether it is invented
/// @param linkHosts the hosts to which answers may link besides legal sources
public record Municipality(
  MunicipalityId id,
  Kind kind,
  Optional<MunicipalityId> parent,
  String ars,
  String land,
  ZoneId timeZone,
  LocalizedText name,
  LocalizedText authority,
  List<Variant> languages,
  Set<String> linkHosts,
  URI website,
  String servicePhone,
  boolean demonstration
) {
  private static final Pattern ARS = Pattern.compile("\\d{12}");

  /// What kind of municipality it is.
  public enum Kind {
    STADT,
    KREIS,
    LAND,
  }

  public Municipality {
    if (!ARS.matcher(ars).matches()) throw new IllegalArgumentException("an ARS has 12 digits: " + ars);
    Holidays.of(land);
    if (parent.filter(id::equals).isPresent()) throw new IllegalArgumentException(id + " is its own parent");
    languages = List.copyOf(languages);
    linkHosts = Set.copyOf(linkHosts);
    if (!languages.contains(Variant.PLAIN)) throw new IllegalArgumentException(id + " does not speak plain German");
  }
}

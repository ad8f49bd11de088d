package de.buergerlotse.knowledge.service;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/// The online application of a service: the deep link, the form system behind it and the eID it asks for.
///
/// @param parameters from the form system's own names to what is sent under them
public record OnlineService(
  LocalizedText title,
  URI url,
  FormSystem system,
  EidLevel eid,
  Map<String, LinkParameter> parameters
) {
  /// Which product serves the form or the appointments; decides how links are made.
  public enum FormSystem {
    PLAIN,
    FORM_SOLUTIONS,
    INTELLIFORM,
    FORMCYCLE,
    TEVIS,
    SMART_CJM,
    ZMS;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such system
    public static FormSystem of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// Level of assurance of the electronic identity that the application asks for (eIDAS, Art. 8).
  public enum EidLevel {
    NONE,
    LOW,
    SUBSTANTIAL,
    HIGH;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such level
    public static EidLevel of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  public OnlineService {
    var template = LinkTemplate.of(system, url, parameters);
    url = template.address();
    parameters = template.parameters();
  }

  /// A link that is the same in every case.
  public OnlineService(LocalizedText title, URI url, FormSystem system, EidLevel eid) {
    this(title, url, system, eid, Map.of());
  }

  /// How links to it are made.
  public LinkTemplate link() {
    return LinkTemplate.of(system, url, parameters);
  }
}

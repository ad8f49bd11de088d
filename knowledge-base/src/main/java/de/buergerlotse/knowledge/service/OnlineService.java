package de.buergerlotse.knowledge.service;

import java.net.URI;
import java.util.Locale;

/// The online application of a service: the deep link, the form system behind it and the eID it asks for.
public record OnlineService(LocalizedText title, URI url, FormSystem system, EidLevel eid) {
  /// Which product serves the form; decides how links are made.
  public enum FormSystem {
    PLAIN,
    FORM_SOLUTIONS,
    INTELLIFORM,
    FORMCYCLE;

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
    WebAddress.requireHttps(url);
  }
}

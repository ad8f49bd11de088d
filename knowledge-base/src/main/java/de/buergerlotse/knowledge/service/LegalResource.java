package de.buergerlotse.knowledge.service;

import java.net.URI;

/// A legal basis with its title and where to read it.
public record LegalResource(String title, URI url) {
  public LegalResource {
    WebAddress.requireHttps(url);
  }
}

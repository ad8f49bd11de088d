package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.WebAddress;
import java.net.URI;
import java.util.Optional;

/// With whom an entry of a checklist is done.
public sealed interface Responsible {
  /// With an office of the municipality or its county: the office and the online service are those of a public service.
  record OfService(ServiceId service) implements Responsible {}

  /// With another public body of the general knowledge (`general/authorities.yaml`), which has its contact.
  record OfAuthority(String id) implements Responsible {}

  /// With somebody else: a landlord, a bank, a health insurance.
  record Named(LocalizedText name, Optional<Link> link) implements Responsible {}

  /// A page of theirs.
  record Link(LocalizedText title, URI url) {
    public Link {
      WebAddress.requireHttps(url);
    }
  }
}

package de.buergerlotse.knowledge.xzufi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a link of an import must be before a citizen may see it.
///
/// @param hosts the hosts to which the municipality links
record LinkCheck(Set<String> hosts) {
  private static final Pattern SESSION = Pattern.compile(";jsessionid=[^?#]*", Pattern.CASE_INSENSITIVE);

  /// The link without a session that was stored with it.
  static String clean(String link) {
    return SESSION.matcher(link.strip()).replaceAll("");
  }

  /// Why a link must not be shown; empty for a good one.
  Optional<String> complaint(String link) {
    return insecure(link).or(() -> {
      var host = URI.create(link).getHost();
      return hosts.contains(host) ? Optional.empty() : Optional.of("Link auf fremden Host " + host);
    });
  }

  /// The same for links to laws, which stand on hosts of others.
  Optional<String> insecure(String link) {
    try {
      var address = new URI(link);
      if (!"https".equalsIgnoreCase(address.getScheme())) return Optional.of("Link ist nicht https: " + brief(link));
      if (address.getHost() == null) return Optional.of("Link ohne Host: " + brief(link));
      if (address.getUserInfo() != null) return Optional.of("Link mit Benutzername: " + brief(link));
      return Optional.empty();
    } catch (URISyntaxException wrong) {
      return Optional.of("Link ist keine Adresse: " + brief(link));
    }
  }

  private static String brief(String link) {
    return link.length() > 120 ? link.substring(0, 120) + "…" : link;
  }
}

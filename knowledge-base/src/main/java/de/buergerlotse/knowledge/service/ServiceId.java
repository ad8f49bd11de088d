package de.buergerlotse.knowledge.service;

import java.util.regex.Pattern;

/// The id of a public service: a slug of the catalogue such as `personalausweis-beantragen`.
public record ServiceId(String slug) implements Comparable<ServiceId> {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ServiceId {
    if (slug.length() > 100 || !SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a service id: " + slug);
    }
  }

  @Override
  public int compareTo(ServiceId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}

package de.buergerlotse.knowledge.checklist;

/// The id of a life situation: a slug such as `umzug`.
public record LifeSituationId(String slug) implements Comparable<LifeSituationId> {
  public LifeSituationId {
    Key.require(slug);
  }

  @Override
  public int compareTo(LifeSituationId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}

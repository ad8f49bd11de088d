package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;

/// A part of a service's page that is edited, approved and published as one: the texts of one variant, or what all
/// variants share.
///
/// @param key `facts` for the shared part, else the tag of the variant
public record PagePart(String key) implements Comparable<PagePart> {
  /// Figures, evidence, the office, links, phrases and everyday words.
  public static final PagePart FACTS = new PagePart("facts");

  public PagePart {
    if (!key.equals("facts")) key = Variant.of(key).tag();
  }

  /// The texts of a variant.
  public static PagePart of(Variant variant) {
    return new PagePart(variant.tag());
  }

  /// Nothing when it is neither `facts` nor a language tag.
  public static Optional<PagePart> find(String key) {
    try {
      return Optional.of(new PagePart(key));
    } catch (IllegalArgumentException notATag) {
      return Optional.empty();
    }
  }

  /// The variant whose texts these are; nothing for the shared part.
  public Optional<Variant> variant() {
    return isFacts() ? Optional.empty() : Optional.of(new Variant(key));
  }

  public boolean isFacts() {
    return key.equals("facts");
  }

  /// Whether it may only be approved once a group of readers has signed it off.
  public boolean needsSignOff() {
    return key.equals(Variant.EASY.tag());
  }

  @Override
  public int compareTo(PagePart other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}

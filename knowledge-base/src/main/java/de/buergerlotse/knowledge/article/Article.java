package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;

/// A page of general knowledge, published or waiting for an editor.
///
/// @param id the name by which the page is known where it comes from; unique in its municipality among the published
///   pages, and among the waiting ones
/// @param headings the headings of its sections, which also stand in the text
/// @param text in the mark-up of content packages: an empty line parts paragraphs, `- ` and `1. ` start list entries
/// @param source who answers for it; empty where nobody is told
/// @param published whether citizens may find it
public record Article(
  String id,
  MunicipalityId municipality,
  String title,
  List<String> headings,
  String text,
  String source,
  Variant variant,
  boolean published
) {
  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("an article has no id");
    if (title.isBlank()) throw new IllegalArgumentException("an article has no title: " + id);
    headings = List.copyOf(headings);
  }

  /// The same page, published or not.
  public Article withPublished(boolean now) {
    return new Article(id, municipality, title, headings, text, source, variant, now);
  }
}

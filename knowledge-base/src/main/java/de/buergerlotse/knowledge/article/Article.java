package de.buergerlotse.knowledge.article;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;

/// A page of general knowledge.
///
/// @param id the name by which the page is known where it comes from; unique in its municipality
/// @param headings the headings of its sections, which also stand in the text
/// @param text in the mark-up of content packages: an empty line parts paragraphs, `- ` and `1. ` start list entries
/// @param source who answers for it; empty where nobody is told
public record Article(
  String id,
  MunicipalityId municipality,
  String title,
  List<String> headings,
  String text,
  String source,
  Variant variant
) {
  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("an article has no id");
    if (title.isBlank()) throw new IllegalArgumentException("an article has no title: " + id);
    headings = List.copyOf(headings);
  }
}

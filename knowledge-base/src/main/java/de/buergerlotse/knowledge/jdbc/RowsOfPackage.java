package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes the rows of a whole package from the rows of its services.
final class RowsOfPackage {

  private RowsOfPackage() {}

  interface OfService<S, R> {
    List<R> rows(String municipality, S service);
  }

  interface AtPosition<T, R> {
    R row(int position, T entry);
  }

  static <R> List<R> each(ContentPackage content, OfService<PublicService, R> rows) {
    var town = content.municipality().id().value();
    return flat(content.services(), service -> rows.rows(town, service));
  }

  static <R> List<R> phrases(ContentPackage content, OfService<ServicePhrases, R> rows) {
    var town = content.municipality().id().value();
    return flat(content.phrases(), phrases -> rows.rows(town, phrases));
  }

  /// The entries of a list as rows that keep its order.
  static <T, R> List<R> numbered(List<T> entries, AtPosition<T, R> rows) {
    var numbered = new ArrayList<R>();
    for (var entry : entries) numbered.add(rows.row(numbered.size(), entry));
    return numbered;
  }

  private static <T, R> List<R> flat(List<T> entries, Function<T, List<R>> rows) {
    return entries
      .stream()
      .flatMap(entry -> rows.apply(entry).stream())
      .toList();
  }
}

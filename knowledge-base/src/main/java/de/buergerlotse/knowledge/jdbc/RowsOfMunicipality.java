package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/// What every table of the knowledge can do: give and remove the rows of one municipality.
interface RowsOfMunicipality<T> extends CrudRepository<T, Long> {
  /// In the order in which they were saved.
  List<T> findByMunicipalityOrderByRowId(String municipality);
}

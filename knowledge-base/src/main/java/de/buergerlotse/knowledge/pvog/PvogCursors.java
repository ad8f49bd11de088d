package de.buergerlotse.knowledge.pvog;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.Optional;

/// Where the place of the next page is kept between runs.
public interface PvogCursors {
  Optional<String> findCursor(MunicipalityId municipality);

  void save(MunicipalityId municipality, String cursor);
}

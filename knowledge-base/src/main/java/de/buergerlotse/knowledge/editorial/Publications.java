package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The port to what editors have published.
public interface Publications {
  /// For each part of each page the one published revision that counts on a day, if any: the one that began last, of
  /// those that began on one day the one published last.
  List<Revision> listEffective(MunicipalityId municipality, LocalDate day);

  /// Of each municipality that ever published: a number that rises with every publication, on every node the same.
  Map<MunicipalityId, Long> counters();

  /// Nobody has published anything.
  static Publications none() {
    return new Publications() {
      @Override
      public List<Revision> listEffective(MunicipalityId municipality, LocalDate day) {
        return List.of();
      }

      @Override
      public Map<MunicipalityId, Long> counters() {
        return Map.of();
      }
    };
  }
}

package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Optional;

/// Where imported objects are kept as drafts, apart from everything that is public.
public interface ImportedObjects {
  /// Does all of the work or, when it throws, none.
  void together(Runnable work);

  Optional<XzufiObject> find(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key);

  /// Adds the object, or puts it in place of the one of its kind and key.
  void save(MunicipalityId municipality, XzufiObject object);

  /// @return whether there was such an object
  boolean remove(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key);

  /// All objects of a kind, by agency and id.
  List<XzufiObject> list(MunicipalityId municipality, XzufiObject.Kind kind);

  /// The services of one Leistungsschlüssel, by agency and id.
  List<XzufiObject.Service> listByServiceKey(MunicipalityId municipality, String serviceKey);
}

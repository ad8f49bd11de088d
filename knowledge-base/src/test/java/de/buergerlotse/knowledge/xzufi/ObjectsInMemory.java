package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A store of imported objects for tests.
public final class ObjectsInMemory implements ImportedObjects {

  private TreeMap<String, XzufiObject> objects = new TreeMap<>();

  @Override
  public void together(Runnable work) {
    var before = new TreeMap<>(objects);
    try {
      work.run();
    } catch (RuntimeException failed) {
      objects = before;
      throw failed;
    }
  }

  @Override
  public Optional<XzufiObject> find(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key) {
    return Optional.ofNullable(objects.get(place(municipality, kind, key)));
  }

  @Override
  public void save(MunicipalityId municipality, XzufiObject object) {
    objects.put(place(municipality, object.kind(), object.key()), object);
  }

  @Override
  public boolean remove(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key) {
    return objects.remove(place(municipality, kind, key)) != null;
  }

  @Override
  public List<XzufiObject> list(MunicipalityId municipality, XzufiObject.Kind kind) {
    return objects
      .entrySet()
      .stream()
      .filter(entry -> entry.getKey().startsWith(municipality + " " + kind + " "))
      .map(entry -> entry.getValue())
      .toList();
  }

  @Override
  public List<XzufiObject.Service> listByServiceKey(MunicipalityId municipality, String serviceKey) {
    return list(municipality, XzufiObject.Kind.SERVICE)
      .stream()
      .map(XzufiObject.Service.class::cast)
      .filter(service -> service.serviceKey().equals(serviceKey))
      .toList();
  }

  private static String place(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key) {
    return municipality + " " + kind + " " + key;
  }
}

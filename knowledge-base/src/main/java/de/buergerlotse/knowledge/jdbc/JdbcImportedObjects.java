package de.buergerlotse.knowledge.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.xzufi.ImportedObjects;
import de.buergerlotse.knowledge.xzufi.ObjectKey;
import de.buergerlotse.knowledge.xzufi.XzufiObject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Keeps imported objects in PostgreSQL.
@Singleton
class JdbcImportedObjects implements ImportedObjects {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ImportedObjectRows rows;

  JdbcImportedObjects(ImportedObjectRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional
  public void together(Runnable work) {
    work.run();
  }

  @Override
  public Optional<XzufiObject> find(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key) {
    return rows
      .findByMunicipalityAndKindAndAgencyAndObjectId(municipality.value(), kind.name(), key.agency(), key.id())
      .map(JdbcImportedObjects::object);
  }

  @Override
  public void save(MunicipalityId municipality, XzufiObject object) {
    var serviceKey = object instanceof XzufiObject.Service service ? service.serviceKey() : "";
    var key = object.key();
    rows.put(municipality.value(), object.kind().name(), key.agency(), key.id(), serviceKey, json(object));
  }

  @Override
  public boolean remove(MunicipalityId municipality, XzufiObject.Kind kind, ObjectKey key) {
    return (
      rows.deleteByMunicipalityAndKindAndAgencyAndObjectId(municipality.value(), kind.name(), key.agency(), key.id()) >
      0
    );
  }

  @Override
  public List<XzufiObject> list(MunicipalityId municipality, XzufiObject.Kind kind) {
    return rows
      .findByMunicipalityAndKindOrderByAgencyAndObjectId(municipality.value(), kind.name())
      .stream()
      .map(JdbcImportedObjects::object)
      .toList();
  }

  @Override
  public List<XzufiObject.Service> listByServiceKey(MunicipalityId municipality, String serviceKey) {
    return rows
      .findByMunicipalityAndServiceKeyOrderByAgencyAndObjectId(municipality.value(), serviceKey)
      .stream()
      .map(JdbcImportedObjects::object)
      .map(XzufiObject.Service.class::cast)
      .toList();
  }

  private static String json(XzufiObject object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("imported records can be written", impossible);
    }
  }

  private static XzufiObject object(ImportedObjectRow row) {
    try {
      return JSON.readValue(row.content(), type(XzufiObject.Kind.valueOf(row.kind())));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an imported row cannot be read: " + row.objectId(), broken);
    }
  }

  private static Class<? extends XzufiObject> type(XzufiObject.Kind kind) {
    return switch (kind) {
      case SERVICE -> XzufiObject.Service.class;
      case ONLINE_SERVICE -> XzufiObject.Online.class;
      case RESPONSIBILITY -> XzufiObject.Responsibility.class;
      case ORGANISATION -> XzufiObject.Organisation.class;
    };
  }
}

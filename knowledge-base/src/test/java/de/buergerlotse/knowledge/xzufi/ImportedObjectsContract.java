package de.buergerlotse.knowledge.xzufi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ImportException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of imported objects promises; the town of [XzufiExample] exists in it.
public abstract class ImportedObjectsContract {

  /// An empty store.
  protected abstract ImportedObjects store();

  @Test
  void findsEqualObjectsOfEveryKind() {
    var other = new ObjectsInMemory();
    for (var file : List.of("full-2.2.0.xml", "minimal-2.2.0.xml")) {
      XzufiExample.into(store(), XzufiExample.file(file));
      XzufiExample.into(other, XzufiExample.file(file));
    }
    for (var kind : XzufiObject.Kind.values()) {
      assertEquals(other.list(XzufiExample.TOWN.id(), kind), store().list(XzufiExample.TOWN.id(), kind));
    }
  }

  @Test
  void changesNothingWhenTheSameComesAgain() {
    XzufiExample.into(store(), XzufiExample.file("full-2.2.0.xml"));
    assertEquals(1, XzufiExample.into(store(), XzufiExample.file("full-2.2.0.xml")).unchanged());
  }

  @Test
  void replacesByAgencyAndId() {
    store().save(XzufiExample.TOWN.id(), duty("1", "01"));
    store().save(XzufiExample.TOWN.id(), duty("1", "03"));
    assertEquals(List.of(duty("1", "03")), store().list(XzufiExample.TOWN.id(), XzufiObject.Kind.RESPONSIBILITY));
  }

  @Test
  void removesOnce() {
    var duty = duty("1", "01");
    store().save(XzufiExample.TOWN.id(), duty);
    assertTrue(store().remove(XzufiExample.TOWN.id(), duty.kind(), duty.key()));
    assertFalse(store().remove(XzufiExample.TOWN.id(), duty.kind(), duty.key()));
    assertEquals(Optional.empty(), store().find(XzufiExample.TOWN.id(), duty.kind(), duty.key()));
  }

  @Test
  void changesNothingWhenADeliveryFailsAtItsEnd() {
    var whole = XzufiExample.delivery(XzufiExample.service("L1", "1", "Titel", ""));
    assertThrows(ImportException.class, () -> XzufiExample.into(store(), whole.substring(0, whole.length() - 5)));
    assertEquals(List.of(), store().list(XzufiExample.TOWN.id(), XzufiObject.Kind.SERVICE));
  }

  @Test
  void findsServicesByTheirKey() {
    var key = XzufiExample.key("99050012104000");
    XzufiExample.into(
      store(),
      XzufiExample.delivery(
        XzufiExample.service("L2", "9", "Zwei", key),
        XzufiExample.service("L1", "1", "Eins", key),
        XzufiExample.service("L1", "2", "Andere", "")
      )
    );
    var found = store().listByServiceKey(XzufiExample.TOWN.id(), "99050012104000");
    assertEquals(
      List.of("L1/1", "L2/9"),
      found
        .stream()
        .map(service -> service.key().toString())
        .toList()
    );
  }

  private static XzufiObject duty(String id, String role) {
    var online = new ObjectKey("L1", "online");
    return new XzufiObject.Responsibility(new ObjectKey("L1", id), online, online, List.of("059990012012"), role);
  }
}

package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.municipality.Municipality;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Deliveries for tests and what becomes of them.
public final class XzufiExample {

  /// Where deliveries go; its ARS is 059990012012 and it links to `service.stadt.example`.
  public static final Municipality TOWN = ExampleContent.town("musterstadt");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private XzufiExample() {}

  /// An import on [#TODAY].
  public static XzufiImport importer(ImportedObjects store) {
    return new XzufiImport(store, Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  static String file(String name) {
    try (var stream = XzufiExample.class.getResourceAsStream("/xzufi/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A whole delivery around some messages.
  public static String delivery(String... messages) {
    return (
      "<x:transfer xmlns:x=\"http://xoev.de/schemata/xzufi/2_2_0\" xzufiVersion=\"2.2.0\">" +
      String.join("", messages) +
      "</x:transfer>"
    );
  }

  /// Writes a service with a title and what else is told.
  public static String service(String agency, String id, String title, String more) {
    return (
      "<x:schreibe><x:leistung><x:id schemeAgencyID=\"" +
      agency +
      "\">" +
      id +
      "</x:id>" +
      text("03", "de", title) +
      more +
      "</x:leistung></x:schreibe>"
    );
  }

  static String text(String module, String language, String html) {
    var escaped = html.replace("&", "&amp;").replace("<", "&lt;");
    return (
      "<x:modulText><x:leikaTextmodul><code>" +
      module +
      "</code></x:leikaTextmodul><x:inhalt languageCode=\"" +
      language +
      "\">" +
      escaped +
      "</x:inhalt></x:modulText>"
    );
  }

  static String key(String digits) {
    return "<x:referenzLeiKa><code>" + digits + "</code></x:referenzLeiKa>";
  }

  static String deadline(int amount, String unit) {
    return (
      "<x:modulFrist><x:frist><x:typ><code>001</code></x:typ><x:dauer>" +
      amount +
      "</x:dauer><x:einheit>" +
      unit +
      "</x:einheit></x:frist></x:modulFrist>"
    );
  }

  static String online(String id, String link) {
    return (
      "<x:schreibe><x:onlinedienst><x:id schemeAgencyID=\"L1\">" +
      id +
      "</x:id><x:bezeichnung languageCode=\"de\">Online</x:bezeichnung><x:link><x:typ><code>01</code></x:typ><x:link>" +
      link +
      "</x:link></x:link></x:onlinedienst></x:schreibe>"
    );
  }

  static String duty(String id, String online, String service, String area) {
    return (
      "<x:schreibe><x:zustaendigkeitTransferObjekt><x:uebergeordnetesObjektID schemeAgencyID=\"L1\">" +
      online +
      "</x:uebergeordnetesObjektID><x:zustaendigkeit><x:id>" +
      id +
      "</x:id><x:leistungID schemeAgencyID=\"L1\">" +
      service +
      "</x:leistungID><x:gebietID>" +
      area +
      "</x:gebietID></x:zustaendigkeit></x:zustaendigkeitTransferObjekt></x:schreibe>"
    );
  }

  public static InputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }

  static ImportReport into(ImportedObjects store, String xml) {
    return importer(store).importFrom(stream(xml), TOWN);
  }

  static List<ServiceDraft> drafts(ImportedObjects store) {
    return new ImportedDrafts(store).listDrafts(TOWN, "buergerbuero", TODAY);
  }
}

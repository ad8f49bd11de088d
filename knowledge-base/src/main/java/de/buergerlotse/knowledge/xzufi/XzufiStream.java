package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.exchange.ImportException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Cuts a delivery into its messages (`schreibe`, `loesche`), one in memory at a time.
final class XzufiStream {

  private static final Set<String> NAMESPACES = Set.of(
    "http://xoev.de/schemata/xzufi/2_2_0",
    "http://xoev.de/schemata/xzufi/2_3_1"
  );
  private static final Set<String> VERSIONS = Set.of("", "2.2", "2.2.0", "2.3", "2.3.1");
  private static final int DEEPEST = 60;
  private static final int LARGEST_MESSAGE = 4_000_000;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int size;

  private XzufiStream(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // The JDK counts the whole document as an entity, 100,000 characters at most. There are no others without a DTD,
    // and the size of a message is limited below.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("Verweise nach außen sind nicht erlaubt");
    });
    return factory;
  }

  /// Gives every child of the root to the consumer.
  ///
  /// @throws ImportException when the stream is not XZuFi, not whole, has a DOCTYPE, or holds something too large
  static void read(InputStream stream, Consumer<XmlElement> messages) {
    try {
      new XzufiStream(FACTORY.createXMLStreamReader(new WhitespaceLimit(stream))).read(messages);
    } catch (XMLStreamException broken) {
      throw new ImportException("Die Datei ist kein ganzes, gültiges XML: " + broken.getMessage(), broken);
    }
  }

  private void read(Consumer<XmlElement> messages) throws XMLStreamException {
    var rootSeen = false;
    while (reader.hasNext()) {
      var event = reader.next();
      if (event == XMLStreamConstants.DTD) throw new ImportException("DOCTYPE ist nicht erlaubt", null);
      if (event != XMLStreamConstants.START_ELEMENT) continue;
      if (rootSeen) {
        size = 0;
        messages.accept(element());
      } else {
        requireXzufi();
        rootSeen = true;
      }
    }
  }

  private void requireXzufi() {
    var namespace = reader.getNamespaceURI();
    if (namespace == null || !NAMESPACES.contains(namespace)) {
      throw new ImportException("Kein XZuFi 2.2.0 oder 2.3.1, sondern Namensraum " + namespace, null);
    }
    var version = reader.getAttributeValue(null, "xzufiVersion");
    if (version != null && !VERSIONS.contains(version.strip())) {
      throw new ImportException("Unbekannte xzufiVersion: " + version, null);
    }
  }

  /// The element that has just started, read to its end.
  private XmlElement element() throws XMLStreamException {
    var open = new ArrayDeque<XmlElement>();
    open.push(started());
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var child = started();
          open.element().add(child);
          open.push(child);
          if (open.size() > DEEPEST) throw new ImportException("Zu tief verschachtelt: " + child.name(), null);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          var ended = open.pop();
          if (open.isEmpty()) return ended;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText(open.peek());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new ImportException("Unbekannte Entität im Text", null);
        default -> {
        }
      }
    }
  }

  private void addText(@Nullable XmlElement element) {
    grow(reader.getTextLength());
    if (element != null && !(reader.isWhiteSpace() && reader.getTextLength() > 1_000)) element.add(reader.getText());
  }

  private XmlElement started() {
    Map<String, String> attributes = new HashMap<>();
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      grow(reader.getAttributeValue(i).length());
    }
    grow(reader.getLocalName().length());
    return new XmlElement(reader.getLocalName(), attributes);
  }

  private void grow(int characters) {
    size += characters + 1;
    if (size > LARGEST_MESSAGE) throw new ImportException("Ein Objekt ist größer als 4 Millionen Zeichen", null);
  }
}

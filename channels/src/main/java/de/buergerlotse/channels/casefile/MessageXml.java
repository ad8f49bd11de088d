package de.buergerlotse.channels.casefile;

import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.knowledge.service.ServiceId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The metadata of a contact as XML, with the words of XDOMEA (Vorgang, Betreff, Laufzeit, Dokument) where it has them.
///
/// It is no XDOMEA message: an import maps it to the fields of its own file plan.
final class MessageXml {

  static final String NAMESPACE = "urn:buergerlotse:kontakt:1";
  private static final String COMPLETE = "vollstaendig";
  private static final String DOCUMENTATION = "nurDokumentation";
  private static final String ERASED = "Das Gespräch wurde gelöscht. Erhalten ist nur die Dokumentation des Kontakts.";
  private final CaseFile file;
  private final XMLStreamWriter xml;

  private MessageXml(CaseFile file, XMLStreamWriter xml) {
    this.file = file;
    this.xml = xml;
  }

  /// The document in UTF-8.
  static byte[] of(CaseFile file) {
    var out = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      new MessageXml(file, xml).write();
      xml.close();
      return out.toByteArray();
    } catch (XMLStreamException impossibleInMemory) {
      throw new IllegalStateException(impossibleInMemory);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("nachricht");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("kopf");
    element("erstellungszeitpunkt", file.madeAt().toString());
    element("absender", file.authority());
    xml.writeEndElement();
    contact(file.contact().contact());
    xml.writeStartElement("dokumente");
    for (var document : file.documents()) document(document);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void contact(Contacts.Contact contact) throws XMLStreamException {
    xml.writeStartElement("vorgang");
    element("kennzeichen", file.contact().id().toString());
    element("gespraech", contact.conversation().toString());
    element("betreff", file.subject());
    element("leistungsschluessel", contact.service().map(ServiceId::slug));
    element("kanal", contact.channel());
    element("sprache", contact.language().tag());
    xml.writeStartElement("laufzeit");
    element("beginn", contact.waitingSince().map(Instant::toString));
    element("annahme", contact.claimedAt().map(Instant::toString));
    element("ende", file.contact().at().toString());
    xml.writeEndElement();
    element("ergebnis", word(contact.outcome()), "schluessel", contact.outcome().key());
    element("vermerk", contact.note());
    element("bestand", file.complete() ? COMPLETE : DOCUMENTATION);
    if (!file.complete()) element("hinweis", ERASED);
    xml.writeEndElement();
  }

  private void document(CaseDocument document) throws XMLStreamException {
    xml.writeStartElement("dokument");
    element("dateiname", document.path());
    element("art", document.kind());
    element("medientyp", document.mime());
    element("groesse", String.valueOf(document.size()));
    element("pruefsumme", document.sha256(), "verfahren", "SHA-256");
    xml.writeEndElement();
  }

  private static String word(Contacts.Outcome outcome) {
    return switch (outcome) {
      case SOLVED -> "gelöst";
      case FORWARDED -> "weitergeleitet";
      case CALLBACK -> "Rückruf vereinbart";
      case UNSOLVED -> "nicht gelöst";
      case GONE -> "Kontakt abgebrochen";
    };
  }

  private void element(String name, Optional<String> text) throws XMLStreamException {
    if (text.isPresent()) element(name, text.get());
  }

  /// @param attributes names and values in turn
  private void element(String name, String text, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (var index = 0; index < attributes.length; index += 2) xml.writeAttribute(
      attributes[index],
      attributes[index + 1]
    );
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  /// What XML 1.0 cannot hold (section 2.2) is left out.
  private static String writable(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }
}

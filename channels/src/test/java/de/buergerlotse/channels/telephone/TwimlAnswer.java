package de.buergerlotse.channels.telephone;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// What a webhook answered, as a telephone company reads it.
record TwimlAnswer(int status, String body) {
  private Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(body)));
    } catch (Exception noXml) {
      throw new AssertionError("no XML: " + status + " " + body, noXml);
    }
  }

  private List<Element> all(String name) {
    var found = document().getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (var index = 0; index < found.getLength(); index++) elements.add((Element) found.item(index));
    return elements;
  }

  /// Everything that is read out.
  String spoken() {
    return all("Say").stream().map(Element::getTextContent).collect(Collectors.joining(" "));
  }

  boolean has(String verb) {
    return !all(verb).isEmpty();
  }

  String text(String verb) {
    return all(verb).getFirst().getTextContent();
  }

  String attribute(String verb, String name) {
    return all(verb).getFirst().getAttribute(name);
  }
}

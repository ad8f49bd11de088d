package de.buergerlotse.knowledge.xzufi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/// HTML of an import as the mark-up of content packages. An allow-list decides what is read at all.
///
/// @param text paragraphs and lists
/// @param links the addresses in it
/// @param removed elements and attributes that were not let through
record HtmlText(String text, List<Link> links, List<String> removed) {
  record Link(String title, String url) {}

  /// `http` is let through here so that the import can tell about such links.
  private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
    .allowElements("p", "div", "ul", "ol", "li", "strong", "b", "em", "i", "br", "h1", "h2", "h3", "h4", "a", "span")
    .allowWithoutAttributes("a", "span")
    .allowAttributes("href")
    .onElements("a")
    .allowUrlProtocols("https", "http", "mailto", "tel")
    .toFactory();

  static HtmlText read(String html) {
    var markup = new MarkupReceiver();
    Set<String> removed = new TreeSet<>();
    var listener = new HtmlChangeListener<Set<String>>() {
      @Override
      public void discardedTag(@Nullable Set<String> found, String element) {
        removed.add(element);
      }

      @Override
      public void discardedAttributes(@Nullable Set<String> found, String element, String... attributes) {
        for (var attribute : attributes) if (isTelling(attribute)) removed.add(element + "@" + attribute);
      }
    };
    HtmlSanitizer.sanitize(html, ALLOWED.apply(markup, listener, removed));
    return new HtmlText(markup.text(), markup.links(), List.copyOf(removed));
  }

  /// Styles and targets of links are of no matter.
  private static boolean isTelling(String attribute) {
    return attribute.equals("href") || attribute.startsWith("on");
  }

  /// Builds the mark-up from what the allow-list lets through.
  private static final class MarkupReceiver implements HtmlStreamEventReceiver {

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final ArrayList<Integer> numbers = new ArrayList<>();
    private String address = "";
    private int addressStart;

    String text() {
      return text
        .toString()
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
    }

    List<Link> links() {
      return links;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
      switch (element) {
        case "p", "div", "h1", "h2", "h3", "h4" -> text.append("\n\n");
        case "ul" -> openList(0);
        case "ol" -> openList(1);
        case "li" -> openEntry();
        case "br" -> text.append('\n');
        case "a" -> openLink(attributes);
        default -> {
        }
      }
    }

    private void openList(int first) {
      text.append(numbers.isEmpty() ? "\n\n" : "\n");
      numbers.add(first);
    }

    private void openEntry() {
      var number = numbers.isEmpty() ? 0 : numbers.getLast();
      text.append('\n').append(number > 0 ? number + ". " : "- ");
      if (number > 0) numbers.set(numbers.size() - 1, number + 1);
    }

    private void openLink(List<String> attributes) {
      var place = attributes.indexOf("href");
      address = place < 0 ? "" : attributes.get(place + 1);
      addressStart = text.length();
    }

    @Override
    public void closeTag(String element) {
      switch (element) {
        case "ul", "ol" -> {
          if (!numbers.isEmpty()) numbers.removeLast();
          if (numbers.isEmpty()) text.append("\n\n");
        }
        case "p", "div", "h1", "h2", "h3", "h4" -> text.append("\n\n");
        case "a" -> {
          if (!address.isEmpty()) links.add(new Link(text.substring(addressStart).strip(), address));
          address = "";
        }
        default -> {
        }
      }
    }

    /// Line ends of the source are no line ends of the text; braces would be read as references to figures.
    @Override
    public void text(String words) {
      text.append(words.replaceAll("\\s+", " ").replace('{', '(').replace('}', ')'));
    }
  }
}

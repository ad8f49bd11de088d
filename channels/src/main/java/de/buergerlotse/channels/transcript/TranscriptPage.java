package de.buergerlotse.channels.transcript;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;

/// A transcript as one accessible page: a heading for every message, languages told, no scripts, nothing loaded.
///
/// The page is also well-formed XML; the PDF is made from it.
public final class TranscriptPage {

  private static final String STYLE = """
  @page { size: A4; margin: 20mm 20mm 22mm 25mm; @bottom-right { content: counter(page) " / " counter(pages);
    font-family: 'DejaVu Sans', sans-serif; font-size: 9pt; } }
  html { font-family: 'DejaVu Sans', sans-serif; font-size: 11pt; line-height: 1.5; color: #000; background: #fff; }
  body { margin: 0 auto; max-width: 42em; padding: 1em; }
  h1 { font-size: 1.6em; line-height: 1.25; }
  h2 { font-size: 1em; margin: 1.2em 0 0.2em 0; page-break-after: avoid; }
  h3 { font-size: 1em; }
  p, ul, ol { margin: 0.3em 0; }
  a { color: #00349c; }
  .time { font-weight: normal; }
  .citizen { border-left: 3pt solid #555; padding-left: 0.8em; }
  """;

  private final Transcript transcript;
  private final TranscriptTexts texts;
  private final Markup markup = new Markup();

  private TranscriptPage(Transcript transcript) {
    this.transcript = transcript;
    this.texts = TranscriptTexts.of(transcript.language());
  }

  /// The page as text.
  public static String html(Transcript transcript) {
    return new TranscriptPage(transcript).write();
  }

  /// What the page may load and run, as a Content-Security-Policy: nothing but its own style.
  static String policy() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; sandbox; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private String write() {
    var title = texts.title().formatted(transcript.authority());
    markup.open("html", "lang", transcript.language().tag(), "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    markup.empty("meta", "charset", "utf-8").element("title", title);
    markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.empty("meta", "name", "subject", "content", title).empty("meta", "name", "description", "content", title);
    markup.style(STYLE).close().open("body").open("main");
    markup.element("h1", title).element("p", texts.intro().formatted(date(transcript.beganAt())));
    transcript.entries().forEach(this::entry);
    markup
      .element("p", texts.written().formatted(time(transcript.writtenAt())))
      .close()
      .close()
      .close();
    return "<!DOCTYPE html>\n" + markup;
  }

  private void entry(Entry entry) {
    var saying = entry.saying();
    var author = saying.author();
    markup.open("section", "class", author.role().key(), "lang", saying.language().tag());
    markup.open("h2", "lang", transcript.language().tag()).text(who(author) + ", ");
    markup.element("span", time(entry.at()), "class", "time").close();
    saying.label().ifPresent(label -> markup.open("p").element("em", label).close());
    var blocks = new BlockMarkup(markup, texts);
    saying.blocks().forEach(blocks::write);
    markup.close();
  }

  private String who(Participant author) {
    return switch (author.role()) {
      case CITIZEN -> texts.citizen();
      case BOT -> texts.bot();
      case AGENT -> author.name().map(texts.agent()::formatted).orElse(texts.system());
      case SYSTEM -> texts.system();
    };
  }

  private String time(Instant at) {
    var clock = DateTimeFormatter.ofPattern("H:mm", texts.locale()).format(local(at));
    return texts.time().formatted(date(at), clock);
  }

  private String date(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(local(at));
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(transcript.timeZone());
  }
}

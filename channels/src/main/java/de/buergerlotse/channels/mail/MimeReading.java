package de.buergerlotse.channels.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a mail of any shape, without ever holding more of it in memory than is read: large files stay on the server.
///
/// What is broken is read as far as it goes: an unknown charset as UTF-8 or else Windows-1252, a torn part not at all.
final class MimeReading {

  private static final int MOST_BYTES = 400_000;
  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 100;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,400}>");
  private static final List<String> HEADERS = List.of(
    "Auto-Submitted",
    "Precedence",
    "X-Auto-Response-Suppress",
    "Return-Path",
    "Content-Type",
    "X-Autoreply",
    "X-Autorespond",
    "X-Autoresponse",
    "List-Id",
    "List-Unsubscribe"
  );

  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private int parts;

  private MimeReading() {}

  /// @throws MessagingException when the server cannot be asked
  static IncomingMail read(MimeMessage mail) throws MessagingException {
    var reading = new MimeReading();
    reading.part(mail, 0);
    var text = reading.plain.isEmpty()
      ? String.join("\n", reading.html.stream().map(HtmlText::of).toList())
      : String.join("\n", reading.plain);
    var subject = decoded(mail.getHeader("Subject", " "));
    var from = from(mail);
    var id = ids(mail.getHeader("Message-ID", " "))
      .stream()
      .findFirst()
      .orElseGet(() -> "<" + Integer.toHexString((from + subject + text).hashCode()) + "." + text.length() + "@none>");
    return new IncomingMail(id, from, subject, answers(mail), text, reading.files, headers(mail));
  }

  private void part(Part part, int depth) throws MessagingException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) return;
    try {
      var name = part.getFileName();
      if (part.isMimeType("multipart/*")) children(part, depth);
      else if (part.isMimeType("message/rfc822")) files.add(name == null ? "weitergeleitete Mail" : decoded(name));
      else if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
        files.add(name == null ? "Datei" : decoded(name));
      } else if (part.isMimeType("text/html")) html.add(text(part));
      else if (part.isMimeType("text/*")) plain.add(text(part));
      else files.add("Datei");
    } catch (FolderClosedException | StoreClosedException away) {
      throw away;
    } catch (IOException | MessagingException torn) {
      files.add("nicht lesbarer Teil");
    }
  }

  private void children(Part part, int depth) throws MessagingException, IOException {
    if (!(part.getContent() instanceof Multipart several)) return;
    for (var index = 0; index < several.getCount(); index++) {
      BodyPart child = several.getBodyPart(index);
      part(child, depth + 1);
    }
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (var stream = part.getInputStream()) {
      return decoded(stream.readNBytes(MOST_BYTES), charset(part.getContentType())).replace("\0", "");
    }
  }

  private static Optional<Charset> charset(@Nullable String contentType) {
    try {
      if (contentType == null) return Optional.empty();
      var name = new ContentType(contentType).getParameter("charset");
      return name == null ? Optional.empty() : Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String decoded(byte[] bytes, Optional<Charset> told) {
    if (told.isPresent()) return new String(bytes, told.get());
    try {
      return StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
    } catch (CharacterCodingException noUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static String decoded(@Nullable String header) {
    if (header == null) return "";
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header)).replaceAll("\\p{Cntrl}+", " ").strip();
    } catch (IOException unknownCharset) {
      return header.replaceAll("\\p{Cntrl}+", " ").strip();
    }
  }

  private static String from(MimeMessage mail) throws MessagingException {
    for (var header : List.of("Reply-To", "From")) {
      var value = mail.getHeader(header, ",");
      if (value == null) continue;
      try {
        for (var address : InternetAddress.parseHeader(value, false)) {
          var plain = address.getAddress();
          if (plain != null && plain.matches("[^\\s@<>]{1,64}@[^\\s@<>]{3,250}")) return plain.toLowerCase(Locale.ROOT);
        }
      } catch (MessagingException noAddress) {
        // The next header may hold one.
      }
    }
    return "";
  }

  /// The nearest first.
  private static List<String> answers(MimeMessage mail) throws MessagingException {
    var found = new ArrayList<>(ids(mail.getHeader("In-Reply-To", " ")));
    found.addAll(ids(mail.getHeader("References", " ")).reversed());
    return found.stream().distinct().limit(50).toList();
  }

  private static List<String> ids(@Nullable String header) {
    if (header == null) return List.of();
    return ID.matcher(header)
      .results()
      .map(found -> found.group())
      .toList();
  }

  private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
    var found = new HashMap<String, String>();
    for (var name : HEADERS) {
      var value = mail.getHeader(name, ",");
      if (value != null) found.put(name.toLowerCase(Locale.ROOT), value);
    }
    return found;
  }
}

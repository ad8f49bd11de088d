package de.buergerlotse.channels.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.HashMap;
import java.util.Map;

/// The people of Musterstadt's newsroom at work on one part of a page, over the wire.
final class Newsroom {

  static final StaffClient EDITOR = StaffClient.signIn(RunningProduct.shared(), "redaktion");
  static final StaffClient APPROVER = StaffClient.signIn(RunningProduct.shared(), "freigabe");
  private final String service;
  private final String variant;

  Newsroom(String service, String variant) {
    this.service = service;
    this.variant = variant;
  }

  String path() {
    return "newsroom/services/" + service + "/drafts/" + variant;
  }

  Json get() {
    return EDITOR.get(path()).json();
  }

  /// The texts of the newest revision.
  Map<String, Object> texts() {
    var texts = new HashMap<String, Object>();
    for (var entry : get().at("content.answers").node().entries()) {
      texts.put(entry.getKey(), entry.getValue().coerceStringValue());
    }
    return texts;
  }

  /// Saves on the newest revision: the texts as they are, but for one aspect.
  Answer save(StaffClient person, String aspect, String text) {
    var texts = texts();
    texts.put(aspect, text);
    return saveAll(person, texts);
  }

  Answer saveAll(StaffClient person, Map<String, ?> texts) {
    return put(person, Map.of("answers", texts), get().text("revision"));
  }

  /// @param content as [Json] or as values
  /// @param basedOn the number of a revision, or null
  Answer put(StaffClient person, Object content, String basedOn) {
    var json = Json.write(content instanceof Json read ? read.node() : content);
    return person.putRaw(path(), "{\"content\":" + json + ",\"basedOn\":" + basedOn + "}");
  }

  Answer step(StaffClient person, String step, Map<String, ?> body) {
    return person.post(path() + "/" + step, body);
  }

  /// Saves, submits and has it approved.
  Json approved(String aspect, String text) {
    assertEquals(200, save(EDITOR, aspect, text).status());
    ok(step(EDITOR, "submit", Map.of()));
    if (variant.equals("de-x-leicht")) ok(step(EDITOR, "signoff", Map.of("group", "Prüfgruppe Musterstadt")));
    return ok(step(APPROVER, "approve", Map.of()));
  }

  Json published(String aspect, String text, Map<String, ?> days) {
    approved(aspect, text);
    return ok(step(APPROVER, "publish", days));
  }

  /// Leaves the page as it was found.
  void withdraw() {
    var newest = get();
    if (newest.text("state").equals("published") || newest.text("state").equals("scheduled")) {
      ok(step(APPROVER, "withdraw", Map.of("revision", Integer.valueOf(newest.text("revision")))));
    } else if (newest.text("revision") != null) step(EDITOR, "discard", Map.of());
  }

  static Json ok(Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  static void assertProblem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.json().text("code"));
  }
}

package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.database.Database;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that switchboards tell of, in the formats that Zammad and sipgate document.
class SwitchboardDoorTest {

  private static final String CTI = "/hooks/cti/" + RunningProduct.CTI_TOKEN;
  private static final String SIPGATE = "/hooks/sipgate/" + RunningProduct.SIPGATE_TOKEN;
  private final RunningProduct product = RunningProduct.shared();
  private final Calls calls = product.bean(Calls.class);
  private final String id = UUID.randomUUID().toString();

  @Test
  void oneScenarioInThreeFormatsGivesTheSameTimeline() {
    json(
      "{\"event\":\"newCall\",\"from\":\"4915112345678\",\"to\":\"492214710000\",\"direction\":\"in\",\"callId\":\"%s\",\"user\":[\"Emma Taylor\"],\"queue\":\"service\"}"
    );
    json(
      "{\"event\":\"answer\",\"from\":\"4915112345678\",\"to\":\"492214710000\",\"direction\":\"in\",\"callId\":\"%s\",\"user\":\"Emma Taylor\",\"answeringNumber\":\"emma@chrispresso.com\"}"
    );
    json(
      "{\"event\":\"hangup\",\"from\":\"4915112345678\",\"to\":\"492214710000\",\"direction\":\"in\",\"callId\":\"%s\",\"cause\":\"normalClearing\"}"
    );
    form(
      SIPGATE,
      "event=newCall&from=4915112345678&to=492214710000&direction=in&callId=%s&user%%5B%%5D=Emma+Taylor&userId%%5B%%5D=w0&fullUserId%%5B%%5D=1234567w0"
    );
    form(
      SIPGATE,
      "event=answer&callId=%s&user=Emma+Taylor&userId=w0&fullUserId=1234567w0&from=4915112345678&to=492214710000&direction=in&answeringNumber=21199999999"
    );
    form(
      SIPGATE,
      "event=hangup&cause=normalClearing&callId=%s&from=4915112345678&to=492214710000&direction=in&answeringNumber=21199999999"
    );
    var caller = new Caller(product.uri(), "+4915112345678", Caller.MUSTERSTADT);
    caller.call();
    caller.status("in-progress", "1");
    caller.status("completed", "2");
    var cti = call(CallVendor.CTI, id);
    var sipgate = call(CallVendor.SIPGATE, id);
    var twilio = call(CallVendor.TWILIO, caller.sid());
    for (var call : List.of(cti, sipgate, twilio)) {
      assertEquals(List.of("rang", "answered", "ended"), kinds(call));
      assertEquals(cti.parties(), call.parties());
      assertEquals(Optional.of(CallEvent.Cause.NORMAL), call.cause());
      assertEquals(cti.municipality(), call.municipality());
    }
    assertEquals(Optional.of("Emma Taylor"), cti.answeredBy());
    assertEquals(Optional.of("Emma Taylor"), sipgate.answeredBy());
  }

  @Test
  void anEventSentByCurlAsZammadDocumentsItIsTakenToo() {
    var boundary = "------------------------d74496d66958873e";
    var body = new StringBuilder();
    Map.of("event", "newCall", "from", "4915112345678", "to", "492214710000", "direction", "in", "callId", id).forEach(
      (name, value) ->
        body.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)
        )
    );
    body.append("--").append(boundary).append("--\r\n");
    var client = product.portal();
    var request = client
      .request(CTI, null)
      .header("Content-Type", "multipart/form-data; boundary=" + boundary)
      .POST(BodyPublishers.ofString(body.toString()));
    assertEquals(200, client.send(request).status());
    assertEquals(List.of("rang"), kinds(call(CallVendor.CTI, id)));
  }

  @Test
  void sipgateIsAskedToTellHowItGoesOn() {
    var answer = form(SIPGATE, "event=newCall&from=4915112345678&to=492214710000&direction=in&callId=%s");
    assertTrue(answer.header("Content-Type").startsWith("application/xml"));
    var xml = new TwimlAnswer(answer.status(), answer.body());
    assertTrue(xml.attribute("Response", "onAnswer").endsWith(SIPGATE));
    assertTrue(xml.attribute("Response", "onHangup").endsWith(SIPGATE));
  }

  @Test
  void anOutgoingCallShowsTheMunicipalitysNumberInBothSpellings() {
    var answer = json(
      "{\"event\":\"newCall\",\"from\":\"42\",\"to\":\"492214710334\",\"direction\":\"out\",\"callId\":\"%s\"}"
    ).json();
    assertEquals("dial", answer.text("action"));
    assertEquals("492214710000", answer.text("callerId"));
    assertEquals("492214710000", answer.text("caller_id"));
    assertEquals("492214710334", answer.text("number"));
  }

  @Test
  void aFormIsReadLikeJson() {
    assertEquals(
      "{}",
      form(CTI, "event=newCall&from=anonymous&to=492214710000&direction=in&callId=%s&user%%5B%%5D=A").body()
    );
    assertTrue(call(CallVendor.CTI, id).parties().caller().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "{\"event\":\"newCall\",\"direction\":\"in\"}",
      "{\"event\":\"newCall\",\"callId\":\"x\",\"direction\":\"sideways\"}",
      "{\"event\":\"lunch\",\"callId\":\"x\",\"direction\":\"in\"}",
      "[]",
      "{ kein JSON",
      "{\"event\":\"newCall\",\"callId\":\"x\",\"direction\":\"in\"} {}",
      "{\"event\":\"newCall\",\"callId\":\"with space\",\"direction\":\"in\"}",
    }
  )
  void whatIsNoEventIsUnprocessable(String body) {
    var answer = product.portal().postRaw(CTI, null, body);
    assertEquals(422, answer.status());
    assertEquals("cti.invalid", answer.json().text("code"));
  }

  @Test
  void aWrongTokenIsUnauthorised() {
    var body = Map.of("event", "newCall", "callId", id, "direction", "in");
    assertEquals(401, product.portal().post("/hooks/cti/another-token-than-that", null, body).status());
    assertEquals(
      401,
      form("/hooks/sipgate/" + RunningProduct.CTI_TOKEN, "event=newCall&callId=%s&direction=in").status()
    );
    assertTrue(calls.find(new CallId(CallVendor.CTI, id)).isEmpty());
  }

  @Test
  void aSwitchboardsCallIsDocumentedAtTheDesk() {
    json(
      "{\"event\":\"newCall\",\"from\":\"4915187654321\",\"to\":\"492214710000\",\"direction\":\"in\",\"callId\":\"%s\"}"
    );
    var agent = StaffClient.signIn(product, "agentin");
    var call = call(CallVendor.CTI, id);
    assertTrue(agent.get("desk/calls").json().texts("calls", "callId").contains(call.id().toString()));
    var wrapUp = Map.of("service", "hund-anmelden", "outcome", "solved", "note", "Formular erklärt");
    assertEquals(204, agent.post("desk/calls/" + call.id() + "/wrap-up", wrapUp).status());
    assertEquals(400, agent.post("desk/calls/" + call.id() + "/wrap-up", Map.of("service", "Gibt es nicht")).status());
    assertEquals(
      404,
      StaffClient.signIn(product, "kreis-agentin")
        .get("desk/calls/" + call.id())
        .status()
    );
  }

  @Test
  void theStatisticsHearWhatBecameOfACall() {
    event("newCall", "");
    event("answer", "");
    event("hangup", "normalClearing");
    assertEquals(List.of("offered", "answered", "ended"), told());
  }

  @Test
  void whoHangsUpBeforeAnybodyAnswersIsCountedAsSuch() {
    event("newCall", "");
    event("hangup", "cancel");
    assertEquals(List.of("offered", "abandoned"), told());
    // An answer that is told too late came before the end.
    event("answer", "");
    assertEquals(List.of("offered", "answered", "ended"), told());
  }

  @Test
  void whatWasForwardedElsewhereIsNoContactOfTheServiceCentre() {
    event("newCall", "");
    event("hangup", "forwarded");
    assertEquals(List.of(), told());
  }

  @Test
  void theEndOfACallThatNobodyToldOfIsKeptAndItsBeginningChangesNothingAfterwards() {
    event("hangup", "cancel");
    assertTrue(call(CallVendor.CTI, id).isOver());
    event("newCall", "");
    assertTrue(call(CallVendor.CTI, id).isOver());
    assertEquals(List.of("offered", "abandoned"), told());
  }

  @Test
  void fiftyKilobytesAndBytesThatAreNoTextBreakNothing() {
    var event = "event=newCall&from=4915187654321&to=492214710000&direction=in&callId=%s";
    assertEquals(200, form(CTI, event + "&user=" + "A".repeat(50_000)).status());
    assertEquals(200, form(CTI, event + "&user=%%FF%%FE%%C3%%28&%%=%%&&=").status());
    assertEquals(List.of("rang"), kinds(call(CallVendor.CTI, id)));
  }

  private void event(String name, String cause) {
    json(
      "{\"event\":\"%s\",\"from\":\"4915187654321\",\"to\":\"492214710000\",\"direction\":\"in\",\"cause\":\"%s\",\"callId\":\"%%s\"}".formatted(
        name,
        cause
      )
    );
  }

  private List<String> told() {
    return product
      .bean(Database.class)
      .list(
        "SELECT kind FROM contact_event WHERE contact = ? ORDER BY at, number",
        row -> row.getString(1),
        call(CallVendor.CTI, id).id()
      );
  }

  private PortalClient.Answer json(String event) {
    return product.portal().postRaw(CTI, null, event.formatted(id));
  }

  private PortalClient.Answer form(String path, String event) {
    var portal = product.portal();
    var request = portal.request(path, null).header("Content-Type", "application/x-www-form-urlencoded");
    return portal.send(request.POST(BodyPublishers.ofString(event.formatted(id))));
  }

  private Call call(CallVendor vendor, String name) {
    return calls.find(new CallId(vendor, name)).orElseThrow();
  }

  private List<String> kinds(Call call) {
    return calls.listEvents(call.name()).stream().map(Calls.Kept::kind).toList();
  }
}

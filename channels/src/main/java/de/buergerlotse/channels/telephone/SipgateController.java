package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.twilio.PublicAddress;
import de.buergerlotse.channels.twilio.TwilioAnswer;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/// Calls that sipgate tells of (sipgate.io push). Further events of a call come only when the answer to the first asks for them.
@Controller("/hooks/sipgate/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Anbieter")
class SipgateController {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private final HookTokens tokens;
  private final SwitchboardCalls calls;
  private final PublicAddress address;

  SipgateController(TelephoneSettings settings, SwitchboardCalls calls, PublicAddress address) {
    this.tokens = new HookTokens(settings.sipgateTokens());
    this.calls = calls;
    this.address = address;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({ MediaType.APPLICATION_XML, "application/problem+json" })
  String event(String token, @Body String body) {
    var municipality = tokens.find(token).orElseThrow(() -> new Problem(ProblemCode.HOOK_TOKEN_WRONG));
    var event = CtiEvents.read(CallVendor.SIPGATE, CtiForm.ofForm(body));
    if (event.isEmpty()) return HEAD + "<Response/>";
    var wish = calls.receive(event.get(), municipality);
    return HEAD + (event.get() instanceof CallEvent.Rang ? first(token, wish) : "<Response/>");
  }

  private String first(String token, SwitchboardCalls.Wish wish) {
    var back = TwilioAnswer.escaped(address.of("/hooks/sipgate/" + token));
    var open = "<Response onAnswer=\"" + back + "\" onHangup=\"" + back + "\">";
    return switch (wish) {
      case SwitchboardCalls.Wish.Nothing() -> open + "</Response>";
      case SwitchboardCalls.Wish.Reject() -> open + "<Reject reason=\"busy\"/></Response>";
      case SwitchboardCalls.Wish.Dial(var callerId, var number) -> open +
        "<Dial callerId=\"" +
        callerId +
        "\"><Number>" +
        number +
        "</Number></Dial></Response>";
    };
  }
}

package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/// Calls that any switchboard tells of in the generic format documented by Zammad.
@Controller("/hooks/cti/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Anbieter")
class CtiController {

  private final HookTokens tokens;
  private final SwitchboardCalls calls;
  private final JsonMapper json;

  CtiController(TelephoneSettings settings, SwitchboardCalls calls, JsonMapper json) {
    this.tokens = new HookTokens(settings.ctiTokens());
    this.calls = calls;
    this.json = json;
  }

  /// An event as JSON.
  @Post
  Map<String, String> event(String token, @Body String body) {
    var municipality = municipality(token);
    return answer(CtiForm.ofJson(body, json), municipality);
  }

  /// An event as a form.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  Map<String, String> formEvent(String token, @Body String body) {
    var municipality = municipality(token);
    return answer(CtiForm.ofForm(body), municipality);
  }

  /// An event as curl sends it with `-F`, the way Zammad's documentation shows.
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  Map<String, String> multipartEvent(String token, @Body MultipartBody body) {
    var municipality = municipality(token);
    return answer(CtiForm.ofParts(Flux.from(body).collectList().blockOptional().orElse(List.of())), municipality);
  }

  private MunicipalityId municipality(String token) {
    return tokens.find(token).orElseThrow(() -> new Problem(ProblemCode.HOOK_TOKEN_WRONG));
  }

  /// Zammad's documentation calls the shown number `callerId`, its code sends `caller_id`: both are there.
  private Map<String, String> answer(CtiForm form, MunicipalityId municipality) {
    var answer = new LinkedHashMap<String, String>();
    CtiEvents.read(CallVendor.CTI, form).ifPresent(event -> {
      switch (calls.receive(event, municipality)) {
        case SwitchboardCalls.Wish.Nothing() -> {
        }
        case SwitchboardCalls.Wish.Reject() -> {
          answer.put("action", "reject");
          answer.put("reason", "busy");
        }
        case SwitchboardCalls.Wish.Dial(var callerId, var number) -> {
          answer.put("action", "dial");
          answer.put("callerId", callerId);
          answer.put("caller_id", callerId);
          answer.put("number", number);
        }
      }
    });
    return answer;
  }
}

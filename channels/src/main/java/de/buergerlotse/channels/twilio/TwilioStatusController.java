package de.buergerlotse.channels.twilio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/// Callbacks on what became of messages and calls.
@Controller("/hooks/twilio")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Anbieter")
class TwilioStatusController {

  private final TwilioGate gate;
  private final List<TwilioStatusReceiver> receivers;

  TwilioStatusController(TwilioGate gate, List<TwilioStatusReceiver> receivers) {
    this.gate = gate;
    this.receivers = List.copyOf(receivers);
  }

  /// Takes note of a status; what concerns nobody is forgotten.
  @Post(uris = { "/status", "/messages/status" })
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Status(HttpStatus.NO_CONTENT)
  void status(@Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    var reference = request.getParameters().getFirst("reference");
    for (var receiver : receivers) if (receiver.concerns(form)) receiver.receive(form, reference);
  }
}

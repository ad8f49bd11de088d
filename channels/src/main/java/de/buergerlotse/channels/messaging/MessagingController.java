package de.buergerlotse.channels.messaging;

import de.buergerlotse.channels.twilio.TwilioAnswer;
import de.buergerlotse.channels.twilio.TwilioGate;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/// The webhook for SMS and WhatsApp.
@Controller("/hooks/twilio/messages")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Anbieter")
class MessagingController {

  private final TwilioGate gate;
  private final MessagingIntake intake;

  MessagingController(TwilioGate gate, MessagingIntake intake) {
    this.gate = gate;
    this.intake = intake;
  }

  /// Takes a message; what is answered to it stands in the TwiML. The same message again gets the same answer.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_XML)
  String message(@Body String body, HttpRequest<?> request) {
    return TwilioAnswer.messages(intake.receive(TextMessage.of(gate.require(request, body))));
  }
}

package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.Answered;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioGate;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls by Twilio: every request tells what happened, every answer says in TwiML how the call goes on.
///
/// A caller never hears an error of the network's: what cannot be served is told in words, and the call goes on.
@Controller("/hooks/twilio/voice")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_XML)
@Tag(name = "Anbieter")
class TwilioVoiceController {

  private static final Logger LOG = LoggerFactory.getLogger(TwilioVoiceController.class);
  private final TwilioGate gate;
  private final Answered answered;
  private final TwilioCalls calls;
  private final String voice;

  TwilioVoiceController(TwilioGate gate, Answered answered, TwilioCalls calls, TelephoneSettings settings) {
    this.gate = gate;
    this.answered = answered;
    this.calls = calls;
    this.voice = settings.voice();
  }

  /// Somebody calls.
  @Post
  String called(@Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    return once(form, "called", call -> calls.begin(call, form), calls.starting());
  }

  /// The caller answered a question, by words, keys or silence.
  ///
  /// @param step number of the question
  @Post("/said")
  String said(@QueryValue int step, @Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    return once(form, "said " + step, call -> calls.hear(call, step, form), calls.trouble(step));
  }

  /// The caller waits; asked for again every few seconds, so it is not kept.
  @Post("/wait")
  String meanwhile(@QueryValue int round, @Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    var call = TwilioEvents.call(form);
    if (call.isEmpty()) return written(List.of(new CallStep.Leave()));
    try {
      calls.hearOf(call.get());
      return written(calls.meanwhile(call.get(), round, form));
    } catch (RuntimeException failed) {
      LOG.error("A waiting caller could not be looked after; the next look follows", failed);
      return written(calls.waitOn(round));
    }
  }

  /// The waiting is over.
  @Post("/left")
  String left(@QueryValue int step, @Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    return once(form, "left " + step, call -> calls.left(call, form), calls.trouble(step));
  }

  /// The talk with an agent is over, or did not begin.
  @Post("/dialled")
  String dialled(@QueryValue int step, @QueryValue long epoch, @Body String body, HttpRequest<?> request) {
    var form = gate.require(request, body);
    return once(form, "dialled " + step, call -> calls.dialled(call, epoch, form), calls.trouble(step));
  }

  /// The answer to an event, the same however often it is delivered.
  private String once(TwilioForm form, String what, Function<CallId, List<CallStep>> work, List<CallStep> otherwise) {
    var call = TwilioEvents.call(form);
    if (call.isEmpty()) return written(List.of(new CallStep.HangUp()));
    try {
      calls.hearOf(call.get());
      return answered.once(CallVendor.TWILIO, call.get().value() + " " + what, () -> written(work.apply(call.get())));
    } catch (RuntimeException failed) {
      // Neither number nor words: they are somebody's.
      LOG.error("A turn of a call could not be taken ({}); the caller is asked again", what, failed);
      return written(otherwise);
    }
  }

  private String written(List<CallStep> steps) {
    return Twiml.of(steps, voice);
  }
}

package de.buergerlotse.channels.twilio;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets only Twilio's own requests in.
@Singleton
public final class TwilioGate {

  private static final Logger LOG = LoggerFactory.getLogger(TwilioGate.class);
  private final Optional<TwilioSignature> signature;
  private final PublicAddress address;

  TwilioGate(TwilioSettings settings, PublicAddress address) {
    this.signature = Optional.of(settings.authToken())
      .filter(token -> !token.isBlank())
      .map(TwilioSignature::new);
    this.address = address;
    if (signature.isEmpty()) LOG.info("No TWILIO_AUTH_TOKEN: the doors for calls and messages by Twilio are closed");
  }

  /// The fields of a request, once its signature was found good.
  ///
  /// @throws Problem when it is missing or does not fit, or no token is configured (403)
  public TwilioForm require(HttpRequest<?> request, String body) {
    var form = TwilioForm.parse(body);
    var given = request.getHeaders().get(TwilioSignature.HEADER);
    var url = address.of(request.getUri());
    if (given == null || signature.filter(known -> known.fits(given, url, form)).isEmpty()) {
      throw new Problem(ProblemCode.FORBIDDEN);
    }
    return form;
  }
}

package de.buergerlotse.channels.problem;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.Optional;

/// Finds the parameter of an address that is missing or cannot be read, so that an error can name it.
final class Parameters {

  private Parameters() {}

  static Optional<String> findWrong(Optional<Throwable> cause) {
    return cause
      .<Argument<?>>flatMap(found -> {
        if (found instanceof UnsatisfiedRouteException missing) return Optional.of(missing.getArgument());
        if (found instanceof ConversionErrorException unreadable) return Optional.<Argument<?>>of(
          unreadable.getArgument()
        );
        return Optional.empty();
      })
      .filter(Parameters::isOfAddress)
      .map(Argument::getName);
  }

  private static boolean isOfAddress(AnnotationMetadataProvider argument) {
    return argument.getAnnotationMetadata().hasAnnotation(QueryValue.class);
  }
}

package de.buergerlotse.channels.statistics;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// What a service centre promises, with the 115's figures where nothing else is set: three quarters of the calls within
/// 30 seconds, 65 per cent solved at the first contact (D115 service promise, as published by the member towns).
///
/// @param inTime within what a call or chat is to be answered
/// @param shortAbandon who goes sooner has not waited: a wrong number, a slip
/// @param inTimeGoal share that is to be answered in time
/// @param firstContactGoal share that is to be solved at first contact
@ConfigurationProperties("statistics")
record Promise(
  @Bindable(defaultValue = "30s") Duration inTime,
  @Bindable(defaultValue = "5s") Duration shortAbandon,
  @Bindable(defaultValue = "0.75") double inTimeGoal,
  @Bindable(defaultValue = "0.65") double firstContactGoal
) {
  static final Promise OF_THE_115 = new Promise(Duration.ofSeconds(30), Duration.ofSeconds(5), 0.75, 0.65);

  Promise {
    if (inTime.isNegative() || shortAbandon.isNegative()) throw new IllegalArgumentException(
      "statistics: negative time"
    );
  }
}

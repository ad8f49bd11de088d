package de.buergerlotse.channels.messaging;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.twilio.TwilioStub;
import java.util.Map;

/// The product with Twilio beside it, for all tests of this door.
final class MessagingProduct {

  static final TwilioStub TWILIO = new TwilioStub();
  static final RunningProduct PRODUCT = start(Map.of()).awaitReady();

  static {
    Runtime.getRuntime().addShutdownHook(
      new Thread(() -> {
        PRODUCT.close();
        TWILIO.close();
      })
    );
  }

  private MessagingProduct() {}

  /// Another one, with these settings besides.
  static RunningProduct start(Map<String, Object> more) {
    var all = new java.util.HashMap<String, Object>();
    all.put("limits.enabled", false);
    all.put("twilio.account-sid", TwilioStub.ACCOUNT);
    all.put("twilio.auth-token", TwilioStub.TOKEN);
    all.put("twilio.api", TWILIO.uri().toString());
    all.put("twilio.numbers", "+4929210000002=musterkreis");
    // Never quiet, so that the tests do not depend on the hour.
    all.put("delivery.quiet-from", "00:00");
    all.put("delivery.quiet-to", "00:00");
    all.put("delivery.every", "100ms");
    all.putAll(more);
    return RunningProduct.start(all);
  }
}

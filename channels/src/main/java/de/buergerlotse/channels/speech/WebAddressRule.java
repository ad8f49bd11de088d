package de.buergerlotse.channels.speech;

import java.util.regex.Pattern;

/// Nobody can write down an address from the telephone: only that it stands on the web. Addresses for mail are said in words.
final class WebAddressRule implements SpokenRule {

  private static final Pattern MAIL = Pattern.compile("\\b([\\w.+-]+)@([\\w-]+(\\.[\\w-]+)+)");
  private static final Pattern WEB = Pattern.compile("\\(?\\b(https?://|www\\.)[^\\s)]+[^\\s).,;:!?]\\)?");

  @Override
  public String apply(String text) {
    var mails = MAIL.matcher(text).replaceAll(found -> words(found.group(1)) + " at " + words(found.group(2)));
    return WEB.matcher(mails).replaceAll("auf unserer Internetseite");
  }

  private static String words(String part) {
    return part.replace(".", " Punkt ").replace("-", " Minus ").replace("_", " Unterstrich ");
  }
}

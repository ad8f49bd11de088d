package de.buergerlotse.bot.reach;

import java.util.Optional;
import java.util.regex.Pattern;

/// An address for mail.
public record MailAddress(String address) {
  /// What RFC 5321, section 4.5.3.1.3 leaves of a path.
  private static final int LONGEST = 254;
  private static final String LOCAL = "[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+)*+";
  private static final String DOMAIN =
    "(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+(?:\\p{L}{2,24}|xn--[a-z\\d-]{2,59})";
  private static final Pattern FORM = Pattern.compile(LOCAL + "@" + DOMAIN);
  private static final Pattern WORD_WITH_AT = Pattern.compile("[^\\s<>(),;:\"]*@[^\\s<>(),;:\"]*");

  public MailAddress {
    if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
      throw new IllegalArgumentException("no mail address");
    }
  }

  /// What a text holds of an address.
  ///
  /// @param address nothing when it was meant as one and is none
  public record Reading(Optional<MailAddress> address) {}

  /// Reads the first address of a text, with words around it.
  ///
  /// @return nothing when nothing in the text is meant as an address
  public static Optional<Reading> find(String text) {
    var words = WORD_WITH_AT.matcher(text);
    if (!words.find()) return Optional.empty();
    var word = words.group().replaceFirst("[.!?]+$", "");
    var fits = word.length() <= LONGEST && FORM.matcher(word).matches();
    return Optional.of(new Reading(fits ? Optional.of(new MailAddress(word)) : Optional.empty()));
  }

  /// Not the address: logs are no place for it.
  @Override
  public String toString() {
    return "MailAddress[…]";
  }
}

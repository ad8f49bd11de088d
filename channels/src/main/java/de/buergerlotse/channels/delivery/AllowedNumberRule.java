package de.buergerlotse.channels.delivery;

import java.util.List;
import java.util.regex.Pattern;

/// Messages go to complete numbers of listed countries only, never to those that cost extra.
final class AllowedNumberRule implements DeliveryRule {

  /// ITU-T E.164: a plus, the country's code, at most 15 digits together.
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

  /// German numbers that cost extra or are no person's, by the numbering plan of the Bundesnetzagentur: (0)12 new services,
  /// (0)137 mass calls, (0)180 service, (0)18 closed groups, (0)19 online services, (0)31 exchange, (0)700 personal numbers,
  /// (0)800 free, (0)900 premium, 118 directory, 116 of social value.
  private static final List<String> COSTLY = List.of(
    "+4912",
    "+49137",
    "+49138",
    "+4918",
    "+4919",
    "+4931",
    "+49700",
    "+49800",
    "+49900",
    "+49118",
    "+49116"
  );

  @Override
  public Verdict judge(Case asked) {
    if (asked.route().medium() == Medium.MAIL) return new Verdict.Pass();
    var number = asked.route().theirs();
    if (!E164.matcher(number).matches()) return new Verdict.Park("number.invalid");
    if (asked.limits().countries().stream().noneMatch(number::startsWith)) return new Verdict.Park("number.country");
    if (COSTLY.stream().anyMatch(number::startsWith)) return new Verdict.Park("number.premium");
    if (asked.limits().refused().stream().anyMatch(number::startsWith)) return new Verdict.Park("number.refused");
    return new Verdict.Pass();
  }
}

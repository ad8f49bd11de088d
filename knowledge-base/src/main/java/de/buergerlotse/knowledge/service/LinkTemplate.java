package de.buergerlotse.knowledge.service;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the links of one form or booking system are made. Each system takes only what its maker documents or what was seen
/// at work; sources stand in `docs/links.md`.
public sealed interface LinkTemplate {
  /// The address that works without anything else.
  URI address();

  /// From the system's own names to what is sent under them.
  default Map<String, LinkParameter> parameters() {
    return Map.of();
  }

  /// The address for a case.
  default URI in(LinkContext context) {
    return address();
  }

  /// @throws IllegalArgumentException when the address is not fit to be shown, is none of the system, or the system takes
  ///   no such parameters
  static LinkTemplate of(OnlineService.FormSystem system, URI address, Map<String, LinkParameter> parameters) {
    return switch (system) {
      case PLAIN -> new Plain(address, parameters);
      case FORM_SOLUTIONS -> new FormSolutions(address, parameters);
      case INTELLIFORM -> new CitIntelliForm(address, parameters);
      case FORMCYCLE -> new Formcycle(fixed(system, address, parameters));
      case TEVIS -> new Tevis(fixed(system, address, parameters));
      case SMART_CJM -> new SmartCjm(address, parameters);
      case ZMS -> new Zms(fixed(system, address, parameters));
    };
  }

  /// Any other page: parameters in the query.
  record Plain(URI address, Map<String, LinkParameter> parameters) implements LinkTemplate {
    public Plain {
      WebAddress.requireHttps(address);
      parameters = sorted(parameters);
    }

    @Override
    public URI in(LinkContext context) {
      return withQuery(address, parameters, context);
    }
  }

  /// MACH formsolutions: values are posted by the server, which gets an id in return that opens the form once.
  record FormSolutions(URI address, Map<String, LinkParameter> parameters) implements LinkTemplate {
    private static final Pattern ASSISTANT = Pattern.compile("(.*/metaform/Form-Solutions)/sid/assistant/[^/]+");

    public FormSolutions {
      WebAddress.requireHttps(address);
      parameters = sorted(parameters);
      if (!parameters.isEmpty() && !ASSISTANT.matcher(String.valueOf(address.getPath())).matches()) {
        throw new IllegalArgumentException("only an assistant of form-solutions takes parameters: " + address);
      }
    }

    /// Where the values go; nothing for a link without any.
    public Optional<URI> postData() {
      var path = ASSISTANT.matcher(String.valueOf(address.getPath()));
      if (parameters.isEmpty() || !path.matches()) return Optional.empty();
      return Optional.of(address.resolve(path.group(1) + "/postdata"));
    }

    /// The values to post for a case.
    public Map<String, String> values(LinkContext context) {
      return LinkTemplate.values(parameters, context);
    }

    /// The address with the id that the server gave for the posted values.
    public URI withCacheId(String cacheId) {
      return appended(address, "cacheID=" + encoded(cacheId));
    }
  }

  /// cit intelliForm: parameters in the query; a session stored with the link is taken out of it.
  record CitIntelliForm(URI address, Map<String, LinkParameter> parameters) implements LinkTemplate {
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^?#]*", Pattern.CASE_INSENSITIVE);

    public CitIntelliForm {
      WebAddress.requireHttps(address);
      address = URI.create(SESSION.matcher(address.toString()).replaceAll(""));
      parameters = sorted(parameters);
    }

    @Override
    public URI in(LinkContext context) {
      return withQuery(address, parameters, context);
    }
  }

  /// XIMA formcycle: that it takes values from a link is not confirmed.
  record Formcycle(URI address) implements LinkTemplate {
    public Formcycle {
      WebAddress.requireHttps(address);
    }
  }

  /// TEVIS appointments: unit and concern are fixed numbers in the address.
  record Tevis(URI address) implements LinkTemplate {
    private static final Pattern UNIT = Pattern.compile("(.*&)?mdt?=\\d+(&.*)?");

    public Tevis {
      WebAddress.requireHttps(address);
      requireForm("tevis", UNIT, String.valueOf(address.getRawQuery()), address);
    }
  }

  /// smart-cjm appointments: calendar and unit are fixed ids in the address, the language may be sent as `lang`.
  record SmartCjm(URI address, Map<String, LinkParameter> parameters) implements LinkTemplate {
    private static final Pattern CALENDAR = Pattern.compile("(.*&)?uid=[0-9a-fA-F-]{36}(&.*)?");

    public SmartCjm {
      WebAddress.requireHttps(address);
      requireForm("smart-cjm", CALENDAR, String.valueOf(address.getRawQuery()), address);
      parameters = sorted(parameters);
      if (!Map.of("lang", LinkParameter.LANG).entrySet().containsAll(parameters.entrySet())) {
        throw new IllegalArgumentException("smart-cjm takes only lang: " + parameters.keySet());
      }
    }

    @Override
    public URI in(LinkContext context) {
      return withQuery(address, parameters, context);
    }
  }

  /// ZMS appointments (Berlin, Munich): concern and place are fixed numbers in the address.
  record Zms(URI address) implements LinkTemplate {
    private static final Pattern CONCERN = Pattern.compile(
      "(.*[?&](anliegen(\\[]|%5B%5D)|dienstleister(liste)?)=\\d.*)|(.*#/services/\\d+.*)"
    );

    public Zms {
      WebAddress.requireHttps(address);
      requireForm("zms", CONCERN, address.toString(), address);
    }
  }

  private static URI fixed(OnlineService.FormSystem system, URI address, Map<String, LinkParameter> parameters) {
    if (parameters.isEmpty()) return address;
    throw new IllegalArgumentException(system.key() + " takes no parameters: " + parameters.keySet());
  }

  private static void requireForm(String system, Pattern form, String text, URI address) {
    if (!form.matcher(text).matches()) throw new IllegalArgumentException("not a link of " + system + ": " + address);
  }

  private static Map<String, LinkParameter> sorted(Map<String, LinkParameter> parameters) {
    return Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  private static Map<String, String> values(Map<String, LinkParameter> parameters, LinkContext context) {
    var values = new TreeMap<String, String>();
    parameters.forEach((name, parameter) -> parameter.in(context).ifPresent(value -> values.put(name, value)));
    return values;
  }

  private static URI withQuery(URI address, Map<String, LinkParameter> parameters, LinkContext context) {
    var query = values(parameters, context)
      .entrySet()
      .stream()
      .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
      .collect(Collectors.joining("&"));
    return query.isEmpty() ? address : appended(address, query);
  }

  private static URI appended(URI address, String query) {
    var parts = address.toString().split("#", 2);
    var separator = parts[0].contains("?") ? "&" : "?";
    var fragment = parts.length == 2 ? "#" + parts[1] : "";
    return URI.create(parts[0] + separator + query + fragment);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

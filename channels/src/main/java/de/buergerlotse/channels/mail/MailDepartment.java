package de.buergerlotse.channels.mail;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/// A department to which a central mailbox hands letters on (`mail.departments.standesamt.…`).
///
/// @param name the department's name in the settings
/// @param services ids of the services it is responsible for
@EachProperty("mail.departments")
record MailDepartment(
  @Parameter String name,
  String municipality,
  String address,
  @Bindable(defaultValue = "") List<String> services
) {
  MailDepartment {
    services = List.copyOf(services);
  }
}

package de.buergerlotse.channels.mail;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;

/// A mailbox of a municipality (`mail.accounts.rathaus.…`). The settings name the variable of the environment that holds the
/// password, never the password itself.
///
/// @param name the account's name in the settings
/// @param address from which answers come
/// @param security `tls`, `starttls`, or `none` for a server on this machine
/// @param direct whether the bot answers clear questions itself; otherwise an agent sends every answer
@EachProperty("mail.accounts")
public record MailAccount(
  @Parameter String name,
  String municipality,
  String address,
  String imapHost,
  @Bindable(defaultValue = "993") int imapPort,
  String smtpHost,
  @Bindable(defaultValue = "465") int smtpPort,
  @Bindable(defaultValue = "tls") String security,
  String username,
  @Bindable(defaultValue = "") String password,
  @Bindable(defaultValue = "INBOX") String folder,
  @Bindable(defaultValue = "Buergerlotse") String doneFolder,
  @Bindable(defaultValue = "false") boolean direct
) {
  MunicipalityId town() {
    return new MunicipalityId(municipality);
  }

  /// What stands after the at sign, for the ids of our mails.
  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }

  /// Never tells the password.
  @Override
  public String toString() {
    return "MailAccount[" + name + "]";
  }
}

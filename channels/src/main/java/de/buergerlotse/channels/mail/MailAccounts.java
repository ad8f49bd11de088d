package de.buergerlotse.channels.mail;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The mailboxes of this installation.
@Singleton
final class MailAccounts {

  private final List<MailAccount> accounts;

  MailAccounts(List<MailAccount> accounts) {
    this.accounts = List.copyOf(accounts);
  }

  List<MailAccount> all() {
    return accounts;
  }

  Optional<MailAccount> find(String name) {
    return accounts
      .stream()
      .filter(account -> account.name().equals(name))
      .findFirst();
  }
}

package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.security.RandomToken;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sign-ins of the staff, valid on every node for a working day.
@Singleton
public final class StaffSessions {

  private static final String VALID_FOR = "12 hours";
  private final StaffAccounts accounts;
  private final Database database;

  StaffSessions(StaffAccounts accounts, Database database) {
    this.accounts = accounts;
    this.database = database;
  }

  /// A person and the token they act by from now on.
  public record SignIn(StaffMember member, String token) {}

  /// Nothing for a wrong name or password.
  public Optional<SignIn> signIn(String username, String password) {
    return accounts.findByPassword(username, password).map(member -> {
      var token = RandomToken.next();
      database.change("DELETE FROM staff_session WHERE expires_at < now()");
      database.change(
        "INSERT INTO staff_session VALUES (?, ?, now() + interval '" + VALID_FOR + "')",
        RandomToken.hash(token),
        member.id()
      );
      return new SignIn(member, token);
    });
  }

  /// The person a token was given to, while it is valid.
  public Optional<StaffMember> find(String token) {
    return database.find(
      "SELECT " +
        StaffAccounts.COLUMNS +
        " FROM staff_session session JOIN staff_account account ON account.id = session.account" +
        " WHERE session.hash = ? AND session.expires_at > now()",
      StaffAccounts::member,
      RandomToken.hash(token)
    );
  }

  /// The token is worth nothing from now on.
  public void signOut(String token) {
    database.change("DELETE FROM staff_session WHERE hash = ?", RandomToken.hash(token));
  }
}

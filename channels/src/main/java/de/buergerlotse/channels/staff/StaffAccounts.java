package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The accounts of the staff.
@Singleton
public final class StaffAccounts {

  static final String COLUMNS = "account.id, account.username, account.name, account.municipality, account.roles";
  private final Database database;

  StaffAccounts(Database database) {
    this.database = database;
  }

  /// @param hash of the password
  /// @return false when the name to sign in with is taken
  boolean create(StaffMember member, String hash) {
    return (
      database.change(
        """
        INSERT INTO staff_account (id, username, name, municipality, roles, password) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (username) DO NOTHING
        """,
        member.id(),
        member.username(),
        member.name(),
        member.municipality().value(),
        member.roles().stream().map(StaffRole::key).toList(),
        hash
      ) == 1
    );
  }

  boolean isEmpty() {
    return database.list("SELECT 1 FROM staff_account LIMIT 1", row -> row.getInt(1)).isEmpty();
  }

  /// The person, if the password is theirs; takes as long for an unknown name.
  Optional<StaffMember> findByPassword(String username, String password) {
    record Found(StaffMember member, String hash) {}
    var found = database.find(
      "SELECT " + COLUMNS + ", account.password FROM staff_account account WHERE username = ?",
      row -> new Found(member(row), row.getString("password")),
      username
    );
    if (found.isEmpty()) PasswordHash.fitsNobody(password);
    return found.filter(known -> PasswordHash.fits(password, known.hash())).map(Found::member);
  }

  public Optional<StaffMember> find(UUID id) {
    return database.find("SELECT " + COLUMNS + " FROM staff_account account WHERE id = ?", StaffAccounts::member, id);
  }

  /// The agents of a municipality, by name.
  public List<StaffMember> listAgents(MunicipalityId municipality) {
    return database.list(
      "SELECT " +
        COLUMNS +
        " FROM staff_account account WHERE municipality = ? AND 'agent' = ANY (roles) ORDER BY name",
      StaffAccounts::member,
      municipality.value()
    );
  }

  /// The accounts of a municipality, by name.
  List<StaffMember> list(MunicipalityId municipality) {
    return database.list(
      "SELECT " + COLUMNS + " FROM staff_account account WHERE municipality = ? ORDER BY name",
      StaffAccounts::member,
      municipality.value()
    );
  }

  /// @return false when the municipality has no such account
  boolean remove(MunicipalityId municipality, String username) {
    var sql = "DELETE FROM staff_account WHERE municipality = ? AND username = ?";
    return database.change(sql, municipality.value(), username) > 0;
  }

  static StaffMember member(ResultSet row) throws SQLException {
    var roles = EnumSet.noneOf(StaffRole.class);
    for (var key : (String[]) row.getArray("roles").getArray()) StaffRole.find(key).ifPresent(roles::add);
    return new StaffMember(
      row.getObject("id", UUID.class),
      row.getString("username"),
      row.getString("name"),
      new MunicipalityId(row.getString("municipality")),
      roles
    );
  }
}

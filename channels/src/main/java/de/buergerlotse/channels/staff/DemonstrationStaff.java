package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.security.RandomToken;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The invented staff of the demonstration municipalities, made on first start where there are no accounts yet.
///
/// Not by a command: the password is told only once, where the service is started.
@Context
@Requires(notEnv = "command")
final class DemonstrationStaff {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStaff.class);
  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private static final MunicipalityId COUNTY = new MunicipalityId("musterkreis");
  private final StaffAccounts accounts;
  private final String password;

  /// @param password of all of them; without it one is made up and told once in the log
  DemonstrationStaff(StaffAccounts accounts, @Value("${staff.demonstration-password:}") @Nullable String password) {
    this.accounts = accounts;
    this.password = password == null ? "" : password;
  }

  @PostConstruct
  void create() {
    if (!accounts.isEmpty()) return;
    var given = password.isBlank() ? RandomToken.next().substring(0, 16) : password;
    // They share a password, so they may share its hash: making one takes a while on purpose.
    var hash = PasswordHash.of(given);
    members().forEach(member -> accounts.create(member, hash));
    if (password.isBlank()) LOG.info("Password of the demonstration staff (told only now): {}", given);
  }

  private static List<StaffMember> members() {
    return List.of(
      member("redaktion", "Jonas Redlich", TOWN, StaffRole.EDITOR),
      member("freigabe", "Petra Freytag", TOWN, StaffRole.APPROVER),
      member("agentin", "Aylin Demir", TOWN, StaffRole.AGENT),
      member("agent2", "Bernd Köster", TOWN, StaffRole.AGENT),
      member("leitung", "Katrin Vogt", TOWN, StaffRole.SUPERVISOR, StaffRole.AGENT),
      member("betrieb", "Marek Nowak", TOWN, StaffRole.OPERATOR),
      member("kreis-redaktion", "Sabine Hoff", COUNTY, StaffRole.EDITOR),
      member("kreis-freigabe", "Uwe Brandt", COUNTY, StaffRole.APPROVER),
      member("kreis-agentin", "Lena Schuster", COUNTY, StaffRole.AGENT)
    );
  }

  private static StaffMember member(String username, String name, MunicipalityId municipality, StaffRole... roles) {
    return new StaffMember(UUID.randomUUID(), username, name, municipality, Set.of(roles));
  }
}

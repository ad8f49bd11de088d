package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The accounts of a municipality, kept by its operator.
@Controller("/api/v1/staff/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Mitarbeitende")
class AccountController {

  private static final int LONGEST_NAME = 100;
  private static final int SHORTEST_PASSWORD = 12;
  private final StaffGate gate;
  private final StaffAccounts accounts;

  AccountController(StaffGate gate, StaffAccounts accounts) {
    this.gate = gate;
    this.accounts = accounts;
  }

  /// @param password at least 12 characters (BSI ORP.4.A22)
  @Serdeable
  record NewAccount(
    @Nullable String username,
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable String password
  ) {}

  @Serdeable
  record Account(String username, String name, List<String> roles) {
    static Account of(StaffMember member) {
      return new Account(
        member.username(),
        member.name(),
        member.roles().stream().sorted().map(StaffRole::key).toList()
      );
    }
  }

  @Serdeable
  record Accounts(List<Account> accounts) {}

  /// All accounts of the municipality, by name.
  @Get
  Accounts list(HttpRequest<?> request) {
    var operator = gate.require(request, StaffRole.OPERATOR);
    return new Accounts(accounts.list(operator.municipality()).stream().map(Account::of).toList());
  }

  /// Makes an account.
  @Post
  @Status(HttpStatus.CREATED)
  Account create(@Body NewAccount body, HttpRequest<?> request) {
    var operator = gate.require(request, StaffRole.OPERATOR);
    var roles = Optional.ofNullable(body.roles())
      .orElse(List.of())
      .stream()
      .map(key -> StaffRole.find(key).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID)))
      .collect(Collectors.toSet());
    var password = text(body.password());
    if (roles.isEmpty() || password.length() < SHORTEST_PASSWORD) throw new Problem(ProblemCode.REQUEST_INVALID);
    var member = new StaffMember(
      UUID.randomUUID(),
      text(body.username()),
      text(body.name()),
      operator.municipality(),
      roles
    );
    if (!accounts.create(member, PasswordHash.of(password))) throw new Problem(ProblemCode.NAME_TAKEN);
    return Account.of(member);
  }

  /// Removes an account; whoever is signed in by it is signed out. One's own account stays.
  @Delete("/{username}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(String username, HttpRequest<?> request) {
    var operator = gate.require(request, StaffRole.OPERATOR);
    if (operator.username().equals(username)) throw new Problem(ProblemCode.REQUEST_INVALID);
    if (!accounts.remove(operator.municipality(), username)) throw new Problem(ProblemCode.NOT_FOUND);
  }

  private static String text(@Nullable String value) {
    if (value == null || value.isBlank() || value.length() > LONGEST_NAME) throw new Problem(
      ProblemCode.REQUEST_INVALID
    );
    return value.strip();
  }
}

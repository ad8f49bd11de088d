package de.buergerlotse.channels.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signing in and out, and what a token is worth.
class SignInTest {

  private static final String CURRENT = "staff/sessions/current";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();

  @ParameterizedTest
  @CsvSource({
    "redaktion, editor, musterstadt",
    "freigabe, approver, musterstadt",
    "agentin, agent, musterstadt",
    "agent2, agent, musterstadt",
    "betrieb, operator, musterstadt",
    "kreis-agentin, agent, musterkreis",
  })
  void theDemonstrationHasPeopleForEveryRole(String username, String role, String municipality) {
    var self = StaffClient.signIn(product, username).get(CURRENT).json();
    assertEquals("[\"" + role + "\"]", self.text("roles"));
    assertEquals(municipality, self.text("municipality"));
  }

  @ParameterizedTest
  @CsvSource({ "agentin, falsch", "niemand, falsch", "agentin, ''", "'', x" })
  void aWrongNameOrPasswordIsRefusedAlike(String username, String password) {
    var answer = portal.post("/api/v1/staff/sessions", null, Map.of("username", username, "password", password));
    assertEquals(401, answer.status());
    assertEquals("staff.signInWrong", answer.json().text("code"));
  }

  @Test
  void whoSignedOutIsSignedOut() {
    var agent = StaffClient.signIn(product, "agentin");
    assertEquals(200, agent.get(CURRENT).status());
    assertEquals(204, agent.delete(CURRENT).status());
    assertEquals(401, agent.get(CURRENT).status());
  }

  @Test
  void withoutATokenNobodyIsSignedIn() {
    var answer = portal.get("/api/v1/" + CURRENT, null);
    assertEquals(401, answer.status());
    assertEquals("staff.signedOut", answer.json().text("code"));
  }

  @Test
  void browsersGetACookieThatNoScriptReadsAndNoOtherPageSends() {
    var answer = portal.post(
      "/api/v1/staff/sessions",
      null,
      Map.of("username", "agentin", "password", RunningProduct.STAFF_PASSWORD)
    );
    var cookie = answer.header("Set-Cookie");
    assertTrue(cookie.startsWith("__Host-buergerlotse="), cookie);
    for (var mark : new String[] { "HTTPOnly", "Secure", "SameSite=Strict", "Path=/" }) {
      assertTrue(cookie.contains(mark), cookie);
    }
  }

  @Test
  void aCookieOnlyCountsForChangesFromOurOwnPage() {
    var token = StaffClient.signIn(product, "agentin").token();
    assertEquals(403, presence(token, "https://evil.example"));
    assertEquals(200, presence(token, product.uri().toString()));
  }

  private int presence(String token, String origin) {
    var request = portal
      .request("/api/v1/desk/presence", null)
      .header("Content-Type", "application/json")
      .header("Cookie", "__Host-buergerlotse=" + token)
      .header("Origin", origin)
      .POST(BodyPublishers.ofString("{\"status\":\"away\"}"));
    return portal.send(request).status();
  }

  @Test
  void theOperatorKeepsTheAccounts() {
    var operator = StaffClient.signIn(product, "betrieb");
    var wish = Map.of(
      "username",
      "neu",
      "name",
      "Neue Kollegin",
      "roles",
      List.of("agent"),
      "password",
      RunningProduct.STAFF_PASSWORD
    );
    assertEquals(201, operator.post("staff/accounts", wish).status());
    assertEquals("staff.nameTaken", operator.post("staff/accounts", wish).json().text("code"));
    var newcomer = StaffClient.signIn(product, "neu");
    assertEquals(403, newcomer.post("staff/accounts", wish).status());
    assertEquals(204, operator.delete("staff/accounts/neu").status());
    assertEquals(401, newcomer.get(CURRENT).status());
    assertEquals(400, operator.delete("staff/accounts/betrieb").status());
  }

  @Test
  void anAccountWithoutRoleOrWithAShortPasswordIsRefused() {
    var operator = StaffClient.signIn(product, "betrieb");
    var noRole = Map.of("username", "x", "name", "X", "password", RunningProduct.STAFF_PASSWORD);
    assertEquals(400, operator.post("staff/accounts", noRole).status());
    var weak = Map.of("username", "x", "name", "X", "roles", List.of("agent"), "password", "kurz");
    assertEquals(400, operator.post("staff/accounts", weak).status());
  }
}

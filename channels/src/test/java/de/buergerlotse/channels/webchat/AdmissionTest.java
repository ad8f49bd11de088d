package de.buergerlotse.channels.webchat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.net.http.WebSocketHandshakeException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Who gets through the WebSocket's door: one-time tickets, and pages of our own.
class AdmissionTest {

  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final Talk talk = portal.begin();

  @Test
  void admitsWithATicketOnce() {
    var ticket = talk.ticket();
    connect(talk.id(), ticket, Map.of()).close();
    assertRefused(401, talk.id(), ticket, Map.of());
  }

  @Test
  void issuesEveryTicketAnew() {
    var first = talk.ticket();
    var second = talk.ticket();
    connect(talk.id(), first, Map.of()).close();
    connect(talk.id(), second, Map.of()).close();
  }

  @Test
  void refusesWithoutATicket() {
    assertRefused(401, talk.id(), null, Map.of());
    assertRefused(401, talk.id(), "", Map.of());
    assertRefused(401, talk.id(), "garbage", Map.of());
    assertRefused(401, talk.id(), talk.token(), Map.of());
  }

  @Test
  void refusesATicketToAnotherConversation() {
    assertRefused(404, talk.id(), portal.begin().ticket(), Map.of());
    assertRefused(404, UUID.randomUUID().toString(), talk.ticket(), Map.of());
    assertRefused(404, "not-an-id", talk.ticket(), Map.of());
  }

  @Test
  void refusesAnExpiredTicket() throws SQLException {
    var ticket = talk.ticket();
    expireTickets();
    assertRefused(401, talk.id(), ticket, Map.of());
  }

  @Test
  void refusesATicketToAnErasedConversation() {
    var ticket = talk.ticket();
    portal.delete(talk.path(""), talk.token());
    assertRefused(401, talk.id(), ticket, Map.of());
  }

  @Test
  void refusesForeignPages() {
    assertRefused(403, talk.id(), talk.ticket(), Map.of("Origin", "https://evil.example"));
    assertRefused(403, talk.id(), talk.ticket(), Map.of("Origin", "null"));
    assertRefused(403, talk.id(), talk.ticket(), Map.of("Origin", product.uri() + ".evil.example"));
    assertRefused(403, talk.id(), talk.ticket(), Map.of("Origin", "%%%"));
  }

  @Test
  void admitsItsOwnPagesAndPrograms() {
    var own = product.uri().toString();
    connect(talk.id(), talk.ticket(), Map.of("Origin", own)).close();
    connect(talk.id(), talk.ticket(), Map.of()).close();
  }

  private void expireTickets() throws SQLException {
    var dataSource = product.bean(io.micronaut.jdbc.DataSourceResolver.class).resolve(product.bean(DataSource.class));
    try (
      var connection = dataSource.getConnection();
      var update = connection.prepareStatement(
        "UPDATE ticket SET expires_at = now() - interval '1 second' WHERE conversation = ?"
      )
    ) {
      update.setObject(1, UUID.fromString(talk.id()));
      assertEquals(1, update.executeUpdate());
    }
  }

  private void assertRefused(int status, String conversation, String ticket, Map<String, String> headers) {
    var failed = assertThrows(CompletionException.class, () -> connect(conversation, ticket, headers).close());
    var handshake = (WebSocketHandshakeException) failed.getCause();
    assertEquals(status, handshake.getResponse().statusCode());
  }

  private ChatClient connect(String conversation, String ticket, Map<String, String> headers) {
    return ChatClient.connect(product.uri(), conversation, ticket, headers);
  }
}

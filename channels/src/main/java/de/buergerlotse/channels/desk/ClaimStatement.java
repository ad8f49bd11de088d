package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.GroupCommit;
import de.buergerlotse.channels.staff.StaffMember;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The next chat for each of some agents, in one statement: when many claim at the same moment they share a commit.
final class ClaimStatement implements GroupCommit.GroupStatement<StaffMember, Optional<ClaimedChat>> {

  /// An agent for whom none waits has a row without a chat.
  private static final String SQL = """
  SELECT %s FROM unnest(?::uuid[], ?::text[]) WITH ORDINALITY AS asking (agent, town, place)
  LEFT JOIN LATERAL desk_claim_next(asking.agent, asking.town, ?, %s) chat ON true ORDER BY place
  """.formatted(ChatRows.CLAIMED, Leases.LEASE);

  @Override
  public List<Optional<ClaimedChat>> run(Connection connection, List<StaffMember> agents) throws SQLException {
    var ids = agents.stream().map(StaffMember::id).toArray();
    var towns = agents
      .stream()
      .map(agent -> agent.municipality().value())
      .toArray();
    try (var statement = connection.prepareStatement(SQL)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids));
      statement.setArray(2, connection.createArrayOf("text", towns));
      statement.setArray(3, connection.createArrayOf("text", AgentProfiles.USUAL.languages().toArray()));
      var claimed = new ArrayList<Optional<ClaimedChat>>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          var isChat = row.getObject("conversation", UUID.class) != null;
          claimed.add(isChat ? Optional.of(ChatRows.claimed(row)) : Optional.empty());
        }
      }
      return claimed;
    }
  }
}

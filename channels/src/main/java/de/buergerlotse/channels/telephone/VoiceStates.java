package de.buergerlotse.channels.telephone;

import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;

/// Keeps how calls are spoken.
@Singleton
class VoiceStates {

  private final Database database;

  VoiceStates(Database database) {
    this.database = database;
  }

  VoiceState of(Call call) {
    return database
      .find(
        "SELECT step, misheard, slow, page, asked FROM phone_voice WHERE call = ?",
        row ->
          new VoiceState(
            row.getInt(1),
            row.getInt(2),
            row.getBoolean(3),
            row.getInt(4),
            VoiceState.Asked.valueOf(row.getString(5))
          ),
        call.id()
      )
      .orElse(VoiceState.START);
  }

  void keep(Call call, VoiceState state) {
    database.change(
      """
      INSERT INTO phone_voice VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (call) DO UPDATE SET step = EXCLUDED.step, misheard = EXCLUDED.misheard, slow = EXCLUDED.slow,
        page = EXCLUDED.page, asked = EXCLUDED.asked
      """,
      call.id(),
      state.step(),
      state.misheard(),
      state.isSlow(),
      state.page(),
      state.asked().name()
    );
  }
}

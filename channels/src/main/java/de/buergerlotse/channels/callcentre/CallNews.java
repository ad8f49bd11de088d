package de.buergerlotse.channels.callcentre;

import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Tells consoles of calls: a frame when one comes, and again whenever something about it changes.
@Singleton
class CallNews implements DeskNews {

  /// Long enough for every console to hear of the end.
  private static final Duration ENDED_TOLD_FOR = Duration.ofSeconds(30);
  /// A call of which no end was told is not shown for ever.
  private static final Duration LONGEST_CALL = Duration.ofHours(4);
  private static final int MOST_REMEMBERED = 1_000;
  private final Calls calls;
  private final EarlierContacts earlier;
  private final Clock clock;
  private final Map<UUID, List<Contacts.Documented>> remembered = new ConcurrentHashMap<>();

  CallNews(Calls calls, EarlierContacts earlier, Clock clock) {
    this.calls = calls;
    this.earlier = earlier;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> frames(StaffMember agent) {
    var frames = new LinkedHashMap<String, Object>();
    for (var call : list(agent.municipality())) frames.put("call " + call.callId(), CallMessages.CallFrame.of(call));
    return frames;
  }

  List<CallMessages.CallInfo> list(MunicipalityId municipality) {
    var now = clock.instant();
    return calls
      .listLive(municipality, now.minus(ENDED_TOLD_FOR), now.minus(LONGEST_CALL))
      .stream()
      .map(call -> CallMessages.CallInfo.of(call, earlier(call)))
      .toList();
  }

  /// Looked up once a call on each node: what was documented before a call does not change during it.
  private List<Contacts.Documented> earlier(Call call) {
    if (remembered.size() > MOST_REMEMBERED) remembered.clear();
    return remembered.computeIfAbsent(call.id(), _ -> earlier.of(call));
  }
}

-- Claiming as one call of a function instead of one statement with many parts: its small statements are planned once a
-- connection, and each sees what others did just before, so that a chat which came back a moment ago is not passed over.

-- Whether an agent still wraps up the last call.
CREATE FUNCTION desk_wraps_up(asking uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM desk_presence WHERE account = asking AND status = 'wrapUp'
    AND (wrap_up_until IS NULL OR wrap_up_until > clock_timestamp()));
END $$;

-- What an agent can be given right now; without a profile: one call at a time, no chat while talking.
CREATE FUNCTION desk_room(asking uuid, OUT calls int, OUT most_calls int, OUT for_calls boolean, OUT for_chats boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  SELECT count(*) INTO calls FROM desk_chat WHERE state = 'claimed' AND agent = asking AND line = 'open';
  most_calls := coalesce((SELECT profile.calls FROM desk_profile profile WHERE account = asking), 1);
  for_calls := calls < most_calls AND NOT desk_wraps_up(asking);
  for_chats := calls = 0;
END $$;

-- The chat that comes next for an agent, by skill, priority and age; no row when none waits. Whoever claims at the same
-- moment skips the row instead of waiting for it. What can be given is told as by desk_room, in fewer statements.
CREATE FUNCTION desk_claim_next(asking uuid, town text, usual_langs text[], lease interval) RETURNS SETOF desk_chat
LANGUAGE plpgsql AS $$
DECLARE
  profile desk_profile;
  talking int;
  next uuid;
BEGIN
  SELECT * INTO profile FROM desk_profile WHERE account = asking;
  profile.queues := nullif(profile.queues, '{}');
  profile.langs := coalesce(profile.langs, usual_langs);
  profile.calls := coalesce(profile.calls, 1);
  SELECT count(*) INTO talking FROM desk_chat WHERE state = 'claimed' AND agent = asking AND line = 'open';
  SELECT conversation INTO next FROM desk_chat
  WHERE state = 'waiting' AND municipality = town AND (wanted_agent IS NULL OR wanted_agent = asking)
    AND (profile.queues IS NULL OR queue = ANY (profile.queues)) AND lang = ANY (profile.langs)
    AND CASE WHEN line = 'open' THEN talking < profile.calls AND NOT desk_wraps_up(asking) ELSE talking = 0 END
  ORDER BY priority DESC, waiting_since FOR UPDATE SKIP LOCKED LIMIT 1;
  RETURN QUERY UPDATE desk_chat SET state = 'claimed', agent = asking, epoch = epoch + 1, claimed_at = clock_timestamp(),
    wanted_agent = NULL, lease_until = clock_timestamp() + lease WHERE conversation = next RETURNING *;
END $$;

-- When a chat was claimed stands with the chat: waiting times are told from there.
DROP TABLE desk_claim;
CREATE INDEX desk_chat_claimed_lately ON desk_chat (municipality, queue, claimed_at DESC) WHERE claimed_at IS NOT NULL;

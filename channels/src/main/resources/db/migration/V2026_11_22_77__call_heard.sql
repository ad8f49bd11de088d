-- When a call was last heard of, by an event or a request about it: a call whose end nobody tells is ended by that.
ALTER TABLE phone_call ADD COLUMN heard_at timestamptz;
UPDATE phone_call SET heard_at = coalesce(ended_at, answered_at, began_at);
ALTER TABLE phone_call ALTER COLUMN heard_at SET NOT NULL;
CREATE INDEX phone_call_going ON phone_call (heard_at) WHERE stage < 2;

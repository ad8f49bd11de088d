-- Where the agent would like to pass a chat on to; moves there only when the citizen agrees.
ALTER TABLE desk_chat ADD COLUMN asked_municipality text;

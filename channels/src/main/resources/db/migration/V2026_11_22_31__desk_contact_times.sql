-- The times of a contact belong to its documentation: when the citizen began to wait, and when an agent took the chat.
ALTER TABLE desk_contact ADD COLUMN waiting_since timestamptz, ADD COLUMN claimed_at timestamptz;

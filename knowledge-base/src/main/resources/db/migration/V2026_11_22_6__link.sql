-- How links are made: which product serves the appointments, and what is sent to the form under which name.
ALTER TABLE online_service ADD COLUMN parameters jsonb NOT NULL DEFAULT '{}';
ALTER TABLE online_service ALTER COLUMN parameters DROP DEFAULT;
ALTER TABLE appointment ADD COLUMN form_system text NOT NULL DEFAULT 'plain';
ALTER TABLE appointment ALTER COLUMN form_system DROP DEFAULT;

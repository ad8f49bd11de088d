-- How often a training was begun without coming to an end: what ends the node itself must not be begun for ever.
ALTER TABLE training_run ADD COLUMN attempts int NOT NULL DEFAULT 1;

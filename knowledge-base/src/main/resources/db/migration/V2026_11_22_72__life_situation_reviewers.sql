-- The group that checked the Leichte Sprache of a life situation; none where nobody has.
ALTER TABLE life_situation ADD COLUMN reviewed_by text;

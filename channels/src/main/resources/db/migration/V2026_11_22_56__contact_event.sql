-- What happened to contacts with citizens, over all channels; never who served them.

-- kind: offered | answered | abandoned | ended | documented | received | replied | contained.
-- contact is the conversation's or the call's id; a contact that is offered again after its end is another one.
CREATE TABLE contact_event (
  number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  contact       uuid NOT NULL,
  municipality  text NOT NULL,
  kind          text NOT NULL,
  at            timestamptz NOT NULL,
  channel       text,
  queue         text,
  service       text,
  outcome       text,
  due_at        timestamptz
);
CREATE INDEX contact_event_begin ON contact_event (municipality, at)
  WHERE kind IN ('offered', 'received', 'contained');
CREATE INDEX contact_event_contact ON contact_event (contact, number);
CREATE UNIQUE INDEX contact_event_contained ON contact_event (contact) WHERE kind = 'contained';

-- The desk's rows tell what happens to whoever waits for a human, by chat, message or telephone: so an event is written in
-- the same transaction as the change, on every way that leads to it.
CREATE FUNCTION desk_chat_tells() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text;
  moment timestamptz := clock_timestamp();
BEGIN
  IF TG_OP = 'DELETE' THEN
    told := CASE OLD.state WHEN 'waiting' THEN 'abandoned' WHEN 'claimed' THEN 'ended' END;
    IF told IS NOT NULL THEN
      INSERT INTO contact_event (contact, municipality, kind, at)
      VALUES (OLD.conversation, OLD.municipality, told, moment);
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    told := CASE NEW.state WHEN 'waiting' THEN 'offered' END;
  ELSIF OLD.state IS DISTINCT FROM NEW.state THEN
    told := CASE OLD.state || ' ' || NEW.state
      WHEN 'ended waiting' THEN 'offered'
      WHEN 'waiting claimed' THEN 'answered'
      WHEN 'waiting ended' THEN 'abandoned'
      WHEN 'claimed ended' THEN 'ended'
    END;
  END IF;
  IF told = 'offered' THEN
    INSERT INTO contact_event (contact, municipality, kind, at, channel, queue, service)
    VALUES (NEW.conversation, NEW.municipality, told, NEW.waiting_since, NEW.channel, NEW.queue, NEW.service);
  ELSIF told IS NOT NULL THEN
    INSERT INTO contact_event (contact, municipality, kind, at) VALUES (NEW.conversation, NEW.municipality, told, moment);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER desk_chat_tells AFTER INSERT OR UPDATE OF state OR DELETE ON desk_chat
  FOR EACH ROW EXECUTE FUNCTION desk_chat_tells();

CREATE FUNCTION desk_contact_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contact_event (contact, municipality, kind, at, service, outcome)
  VALUES (NEW.conversation, NEW.municipality, 'documented', NEW.at, NEW.service, NEW.outcome);
  RETURN NEW;
END $$;
CREATE TRIGGER desk_contact_tells AFTER INSERT ON desk_contact FOR EACH ROW EXECUTE FUNCTION desk_contact_tells();

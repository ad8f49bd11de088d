-- Calls that a switchboard leads never come to the desk's queue: their own rows tell the statistics what happened to them.
-- A call with the bot is told by the desk instead, once its caller wants a human; a call that was forwarded elsewhere was none
-- of this service centre.
CREATE FUNCTION phone_call_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO contact_event (contact, municipality, kind, at, channel, queue)
    VALUES (NEW.id, NEW.municipality, 'offered', NEW.began_at, 'telephone', 'telefon');
  END IF;
  IF NEW.cause = 'forwarded' AND NEW.answered_at IS NULL THEN
    DELETE FROM contact_event WHERE contact = NEW.id;
    RETURN NEW;
  END IF;
  IF NEW.answered_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.answered_at IS NULL) THEN
    -- An answer that is heard of after the end came before it.
    DELETE FROM contact_event WHERE contact = NEW.id AND kind IN ('abandoned', 'ended');
    INSERT INTO contact_event (contact, municipality, kind, at)
    VALUES (NEW.id, NEW.municipality, 'answered', NEW.answered_at);
    IF NEW.ended_at IS NOT NULL THEN
      INSERT INTO contact_event (contact, municipality, kind, at) VALUES (NEW.id, NEW.municipality, 'ended', NEW.ended_at);
    END IF;
  ELSIF NEW.ended_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.ended_at IS NULL) THEN
    INSERT INTO contact_event (contact, municipality, kind, at)
    VALUES (NEW.id, NEW.municipality, CASE WHEN NEW.answered_at IS NULL THEN 'abandoned' ELSE 'ended' END, NEW.ended_at);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER phone_call_begins AFTER INSERT ON phone_call
  FOR EACH ROW WHEN (NEW.direction = 'in' AND NEW.vendor <> 'twilio') EXECUTE FUNCTION phone_call_tells();
CREATE TRIGGER phone_call_goes_on AFTER UPDATE OF answered_at, ended_at, cause ON phone_call
  FOR EACH ROW WHEN (NEW.direction = 'in' AND NEW.vendor <> 'twilio') EXECUTE FUNCTION phone_call_tells();

CREATE INDEX mail_thread_due ON mail_thread (municipality, due_at) WHERE replied_at IS NULL;

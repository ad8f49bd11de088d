-- What was imported and is not public: services, online services, responsibilities as their records in JSON.
-- service_key is the Leistungsschlüssel of a service, else empty.

CREATE TABLE imported_object (
  row_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality  text NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  kind          text NOT NULL,
  agency        text NOT NULL,
  object_id     text NOT NULL,
  service_key   text NOT NULL,
  content       text NOT NULL,
  UNIQUE (municipality, kind, agency, object_id)
);
CREATE INDEX imported_object_service_key ON imported_object (municipality, service_key);

-- Where the delivery of the PVOG goes on.
CREATE TABLE pvog_cursor (
  municipality  text PRIMARY KEY REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
  place         text NOT NULL
);

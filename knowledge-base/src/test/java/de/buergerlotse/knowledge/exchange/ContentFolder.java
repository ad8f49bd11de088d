package de.buergerlotse.knowledge.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A content folder on disk that tests write and spoil.
final class ContentFolder {

  static final String DOG = "services/hund-anmelden.yaml";
  static final String MOVING = "life-situations/umzug.yaml";
  private static final String MUNICIPALITY = """
  id: kleinstadt
  kind: stadt
  demonstration: true
  ars: "059990012012"
  names:
    self: {de: Kleinstadt}
    authority: {de: Stadt Kleinstadt}
  land: NW
  timeZone: Europe/Berlin
  languages: [de, de-x-leicht]
  linkHosts: [service.kleinstadt.example]
  website: https://www.kleinstadt.example
  servicePhone: "+49 221 4710-000"
  """;
  private static final String OFFICES = """
  - id: steueramt
    name: {de: Steueramt}
    street: Rathausplatz 1
    postalCode: "59999"
    town: Kleinstadt
    phone: "+49 221 4710-100"
    email: steueramt@kleinstadt.example
    wheelchairAccess: true
    directions: {de: Bus bis Rathaus}
    hours:
      mo: ["08:00-12:00", "14:00-16:00"]
  """;
  private static final String SERVICE = """
  id: hund-anmelden
  name: {de: Hund anmelden, de-x-leicht: Einen Hund an·melden}
  level: stadt
  lifeEvents: [tiere]
  responsible: steueramt
  asOf: 2026-11
  everydayWords: [Hundesteuer]
  onlineService:
    title: {de: Hund online anmelden}
    url: https://service.kleinstadt.example/hund
    system: form-solutions
    eid: low
  costs:
    - id: steuer
      name: {de: ein Hund}
      amount: 120.00
      per: {de: pro Jahr}
      demonstration: true
  deadlines:
    - id: frist
      name: {de: Frist der Anmeldung}
      period: P2W
      source: § 8
  durations:
    - id: bescheid
      name: {de: Bescheid}
      from: P3W
      to: P4W
  evidence:
    - id: chip
      name: {de: die Nummer des Chips}
  answers:
    overview:
      de: Melden Sie Ihren Hund in {deadline:frist:dativ} an.
      de-x-leicht: Melden Sie den Hund an.
      reviewedBy: Prüfgruppe Kleinstadt
    cost:
      de: "{costs}"
  phrases:
    overview: [Hund anmelden, ich habe jetzt einen Hund]
    cost: [was kostet ein Hund]
  """;

  private static final String SITUATION = """
  id: umzug
  title: {de: Ihr Umzug, de-x-leicht: Ihr Um·zug}
  offer: {de: Alles zum Umzug}
  lifeEvents: [umzug]
  words: [umzug, ziehe um]
  asOf: 2026-11
  questions:
    - {id: einzug, text: {de: "Wann ziehen Sie ein?"}, date: {lies: coming, event: {de: dem Einzug}}}
    - {id: hund, text: {de: "Haben Sie einen Hund?"}}
    - id: herkunft
      text: {de: "Woher?"}
      options:
        - {id: ort, label: {de: von hier}}
        - {id: anderswo, label: {de: von anderswo}}
  entries:
    - id: bestaetigung
      title: {de: Bestätigung vom Vermieter}
      level: privat
      responsible: {de: Ihr Vermieter}
      link: {title: {de: Vordruck}, url: https://vermieter.example/}
      due: {rule: within P1W, anchor: einzug}
    - id: hundesteuer
      title: {de: Hund anmelden}
      level: stadt
      service: hund-anmelden
      when: hund = ja
      after: [bestaetigung]
      due: {rule: within P2W, anchor: einzug, source: § 8}
      why: {de: Sonst wird es teuer.}
      evidence: [{de: den Chip}]
    - {id: finanzamt, title: {de: Adresse mitteilen}, level: land, authority: finanzamt}
  """;

  private final Path folder;

  private ContentFolder(Path folder) {
    this.folder = folder;
  }

  /// A folder in which everything is right.
  static ContentFolder rightIn(Path folder) {
    return new ContentFolder(folder)
      .write("municipality.yaml", MUNICIPALITY)
      .write("offices.yaml", OFFICES)
      .write(DOG, SERVICE)
      .write(MOVING, SITUATION);
  }

  ContentFolder write(String name, String text) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Puts a text in place of one that must be there.
  ContentFolder replace(String name, String text, String other) {
    var before = read(name);
    if (!before.contains(text)) throw new IllegalArgumentException(name + " does not contain " + text);
    return write(name, before.replace(text, other));
  }

  /// Repeats all that a file lists.
  ContentFolder writeTwice(String name) {
    return write(name, read(name) + read(name));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  ContentFolder delete(String name) {
    try {
      Files.delete(folder.resolve(name));
      return this;
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  ContentFiles files() {
    return ContentFiles.of(folder);
  }
}

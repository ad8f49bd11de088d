package de.buergerlotse.bot.masking;

/// A kind of data by which a person can be known, with the label that editors read in its place.
public enum PersonalData {
  NAME("[Name]"),
  ADDRESS("[Adresse]"),
  MAIL("[E-Mail-Adresse]"),
  PHONE("[Telefonnummer]"),
  BIRTHDAY("[Geburtsdatum]"),
  ACCOUNT("[Kontonummer]"),
  PLATE("[Kennzeichen]"),
  FILE_NUMBER("[Aktenzeichen]"),
  IDENTITY("[Ausweisnummer]"),
  PROFILE("[Benutzername]"),
  NUMBER("[Nummer]");

  private final String label;

  PersonalData(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

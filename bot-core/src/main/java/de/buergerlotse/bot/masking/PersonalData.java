package de.buergerlotse.bot.masking;

/// A kind of data by which a person can be known, with the placeholder that editors read in its place.
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

  private final String placeholder;

  PersonalData(String placeholder) {
    this.placeholder = placeholder;
  }

  public String placeholder() {
    return placeholder;
  }
}

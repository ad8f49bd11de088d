package de.buergerlotse.knowledge.municipality;

import java.util.regex.Pattern;

/// The id of a municipality in paths and packages, for example `musterstadt`.
public record MunicipalityId(String value) implements Comparable<MunicipalityId> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public MunicipalityId {
    if (value.length() > 60 || !ID.matcher(value).matches()) {
      throw new IllegalArgumentException("not a municipality id: " + value);
    }
  }

  @Override
  public int compareTo(MunicipalityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package de.buergerlotse.channels.editorial;

import java.sql.SQLException;

/// The rows of a page could not be read or written; nothing was changed.
public final class RowsUnavailableException extends RuntimeException {

  RowsUnavailableException(SQLException cause) {
    super("the rows cannot be had", cause);
  }
}

package de.buergerlotse.channels.attachment;

/// Looks for viruses in what citizens send.
public interface VirusScanner {
  /// @throws ScannerUnavailableException when the scanner cannot be asked, or gave no clear answer
  Finding scan(byte[] content);

  /// What a scanner says of a content.
  sealed interface Finding {
    /// Nothing was found.
    record Clean() implements Finding {}

    /// Something was found.
    ///
    /// @param signature the scanner's name for it
    record Infected(String signature) implements Finding {}

    /// There is no scanner.
    record Unchecked() implements Finding {}
  }

  /// The scanner could not be asked; nothing is known of the content.
  final class ScannerUnavailableException extends RuntimeException {

    ScannerUnavailableException(String reason) {
      super(reason);
    }

    ScannerUnavailableException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}

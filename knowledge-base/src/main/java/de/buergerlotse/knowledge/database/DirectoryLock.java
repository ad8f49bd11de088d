package de.buergerlotse.knowledge.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps a second product out of a data directory: it would take the database server away from the first.
///
/// The operating system gives the lock back when the holder dies, however it dies.
final class DirectoryLock implements AutoCloseable {

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws DirectoryInUseException when somebody holds the directory already; the message says what to do
  static DirectoryLock of(Path directory) throws IOException {
    var file = directory.resolveSibling(directory.getFileName() + ".lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isHeldBySomebodyElse(channel)) {
      channel.close();
      throw new DirectoryInUseException(directory);
    }
    return new DirectoryLock(channel);
  }

  private static boolean isHeldBySomebodyElse(FileChannel channel) throws IOException {
    try {
      var lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

package io.github.openinspections.serialization.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A private temporary file with the rest of an input, for formats that must be read here and there.
 * Only its owner can read it; it is deleted when it is closed.
 */
public final class Spool implements Closeable {
  private final Path file;

  private Spool(Path file) {
    this.file = file;
  }

  /**
   * Copies the rest of an input, up to a number of bytes.
   *
   * @throws FileSystemException if no file can be created; it names the folder for temporary files,
   *     since the caller knows nothing of the file
   * @throws IOException if the input cannot be read or the file cannot be written
   */
  public static Spool of(ByteInput in, long most) throws IOException {
    Spool spool = new Spool(create());
    try (OutputStream out = Files.newOutputStream(spool.file)) {
      long left = most;
      while (left > 0 && in.peek() >= 0) {
        int count = (int) Math.min(in.available(), left);
        out.write(in.buffer(), in.position(), count);
        in.advance(count);
        left -= count;
      }
    } catch (IOException | RuntimeException failed) {
      spool.close();
      throw failed;
    }
    return spool;
  }

  private static Path create() throws IOException {
    try {
      return Files.createTempFile("inspections", ".tmp"); // for its owner only
    } catch (IOException refused) {
      String folder = System.getProperty("java.io.tmpdir", "");
      FileSystemException named =
          new FileSystemException(folder, null, "cannot create a temporary file in this folder");
      named.initCause(refused);
      throw named;
    }
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

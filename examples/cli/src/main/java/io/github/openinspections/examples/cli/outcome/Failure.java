package io.github.openinspections.examples.cli.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why what was asked for cannot be made. The message is for people and may hold third-party text:
 * whoever prints it makes that safe.
 */
public final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final ArrayList<String> told;

  /** Makes a failure of a sentence that says what, where, why and what was expected. */
  public Failure(String message) {
    this(List.of(message));
  }

  /** Makes a failure with several reasons. */
  public Failure(List<String> reasons) {
    super(String.join("; ", reasons));
    this.told = new ArrayList<>(reasons);
  }

  private Failure(String message, Throwable cause) {
    super(message, cause);
    this.told = new ArrayList<>(List.of(message));
  }

  /** Returns what is to be said, one reason a line. */
  public List<String> told() {
    return List.copyOf(told);
  }

  /** Makes a failure of an error of the system. */
  public static Failure of(String name, IOException cause) {
    return new Failure(name + ": " + reason(cause), cause);
  }

  /** Makes a failure of data that was lost while it was read. */
  public static Failure of(String name, UncheckedIOException lost) {
    @Nullable IOException cause = lost.getCause();
    return cause == null ? new Failure(name + ": cannot be read", lost) : of(name, cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return "is not a folder";
    }
    if (cause instanceof FileSystemException known) {
      return Objects.requireNonNullElse(known.getReason(), "cannot be read or written");
    }
    return Objects.requireNonNullElse(cause.getMessage(), "cannot be read or written");
  }
}

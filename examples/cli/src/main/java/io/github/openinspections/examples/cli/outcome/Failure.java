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
 * Why a command failed. The message is for people and may contain third-party text, which the code
 * that prints it must escape.
 */
public final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final ArrayList<String> reasons;

  /** Creates a failure from a message that says what, where, why and what was expected. */
  public Failure(String message) {
    this(List.of(message));
  }

  /** Creates a failure with several reasons. */
  public Failure(List<String> reasons) {
    super(String.join("; ", reasons));
    this.reasons = new ArrayList<>(reasons);
  }

  private Failure(String message, Throwable cause) {
    super(message, cause);
    this.reasons = new ArrayList<>(List.of(message));
  }

  /** Returns the reasons to print, one per line. */
  public List<String> reasons() {
    return List.copyOf(reasons);
  }

  /** Creates a failure from an I/O error. */
  public static Failure of(String name, IOException cause) {
    return new Failure(name + ": " + reason(cause), cause);
  }

  /** Creates a failure from an I/O error during reading. */
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

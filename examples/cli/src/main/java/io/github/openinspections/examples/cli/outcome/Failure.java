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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a command failed. The message is for people and may contain third-party text, which the code
 * that prints it must escape.
 */
public final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final ArrayList<Said> reasons;

  /** Creates a failure from a message that says what, where, why and what was expected. */
  public Failure(Said message) {
    this(List.of(message));
  }

  /** Creates a failure with several reasons. */
  public Failure(List<Said> reasons) {
    super(reasons.stream().map(Said::toString).collect(Collectors.joining("; ")));
    this.reasons = new ArrayList<>(reasons);
  }

  private Failure(Said message, Throwable cause) {
    super(message.toString(), cause);
    this.reasons = new ArrayList<>(List.of(message));
  }

  /** Returns the reasons to print, one per line. */
  public List<Said> reasons() {
    return List.copyOf(reasons);
  }

  /** Creates a failure from an I/O error. */
  public static Failure of(String name, IOException cause) {
    return new Failure(reason(name, cause), cause);
  }

  /** Creates a failure from an I/O error during reading. */
  public static Failure of(String name, UncheckedIOException lost) {
    @Nullable IOException cause = lost.getCause();
    return cause == null ? new Failure(Said.of("unreadable", "name", name), lost) : of(name, cause);
  }

  private static Said reason(String name, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return Said.of("no-file", "name", name);
    }
    if (cause instanceof AccessDeniedException) {
      return Said.of("access-denied", "name", name);
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return Said.of("no-folder", "name", name);
    }
    if (cause instanceof SaidIoException said) {
      return Said.of(said.key(), "name", said.file(name));
    }
    if (cause instanceof FileSystemException known) {
      return isOfTemporaryFolder(known, name)
          ? Said.of("temporary-folder", "name", name, "folder", known.getFile())
          : reason(name, known.getReason());
    }
    return reason(name, cause.getMessage());
  }

  /** Whoever runs the command has not named this folder. */
  private static boolean isOfTemporaryFolder(FileSystemException cause, String name) {
    String folder = System.getProperty("java.io.tmpdir", "");
    return folder.equals(cause.getFile()) && !folder.equals(name);
  }

  /** The words of the system are in no language of ours. */
  private static Said reason(String name, @Nullable String system) {
    return system == null
        ? Said.of("unusable", "name", name)
        : Said.of("of-system", "name", name, "reason", system);
  }
}

package io.github.openinspections.examples.cli.outcome;

/** The exit codes, which scripts can rely on. */
public final class ExitCode {
  /** Nothing was found at or above the {@code --fail-on} severity. */
  public static final int CLEAN = 0;

  /** Something was found or could not be read, and was reported. */
  public static final int FOUND = 1;

  /** The command failed: wrong usage, no such file, or output that cannot be written. */
  public static final int FAILED = 2;

  /** No inspection is in the area that was asked for. */
  public static final int NOT_FOUND = 3;

  private ExitCode() {}
}

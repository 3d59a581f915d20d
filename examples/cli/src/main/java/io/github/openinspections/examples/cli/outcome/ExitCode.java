package io.github.openinspections.examples.cli.outcome;

/** What the exit code of a run says, so that scripts can rely on it. */
public final class ExitCode {
  /** Nothing was found at or above the severity that counts. */
  public static final int CLEAN = 0;

  /** Something was found, or could not be read, and was told. */
  public static final int FOUND = 1;

  /** What was asked for could not be made: wrong usage, no such file, no place to write to. */
  public static final int FAILED = 2;

  private ExitCode() {}
}

package io.github.openinspections.examples.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a command that runs until somebody ends it: Ctrl-C, or the end of its input. Programs
 * that start it end it so on every system, and it never outlives its terminal.
 */
public final class TerminalEnd {
  private static final int MILLIS = 200;

  private TerminalEnd() {}

  /** Waits for the end. */
  public static void await(Terminal terminal) {
    CountDownLatch closed = new CountDownLatch(1);
    Thread input = new Thread(() -> readToTheEnd(terminal, closed), "input");
    input.setDaemon(true);
    input.start();
    try {
      boolean over = false;
      while (!over && !terminal.cancelled().getAsBoolean()) {
        over = closed.await(MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void readToTheEnd(Terminal terminal, CountDownLatch closed) {
    try {
      terminal.in().transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // It is closed as well.
    }
    closed.countDown();
  }
}

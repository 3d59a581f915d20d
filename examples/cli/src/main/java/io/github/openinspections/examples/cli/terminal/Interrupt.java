package io.github.openinspections.examples.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A request to stop (Ctrl-C). Reading ends at the next record, and the process ends only after the
 * report of what was read so far has been written.
 */
public final class Interrupt {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;

  /** Returns an interrupt that listens for the signals that end the process. */
  public static Interrupt listen() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::stop, "interrupt"));
    return interrupt;
  }

  private void stop() {
    requested = true;
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether reading should stop. */
  public boolean requested() {
    return requested;
  }

  /** Ends the process; if it is ending already, only stops holding it up. */
  public void exit(int code) {
    finished.countDown();
    if (!requested) {
      System.exit(code);
    }
  }
}

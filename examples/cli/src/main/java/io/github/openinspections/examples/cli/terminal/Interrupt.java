package io.github.openinspections.examples.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of a person to stop (Ctrl-C). Reading ends at the next record, and the process waits for
 * the report of what was read before it ends.
 */
public final class Interrupt {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch told = new CountDownLatch(1);
  private volatile boolean wished;

  /** Returns an interrupt that hears the signals which end the process. */
  public static Interrupt listen() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::stop, "interrupt"));
    return interrupt;
  }

  private void stop() {
    wished = true;
    try {
      if (!told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether reading is to stop. */
  public boolean wished() {
    return wished;
  }

  /** Ends the process, unless it is ending already: then only lets go of it. */
  public void exit(int code) {
    told.countDown();
    if (!wished) {
      System.exit(code);
    }
  }
}

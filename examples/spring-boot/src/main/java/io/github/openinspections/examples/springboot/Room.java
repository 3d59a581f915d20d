package io.github.openinspections.examples.springboot;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that bodies may take while they arrive. */
final class Room {
  private final AtomicLong free;

  Room(long bytes) {
    this.free = new AtomicLong(bytes);
  }

  /**
   * Takes some of it.
   *
   * @throws BusyException if less is free; nothing is taken then
   */
  void take(long bytes) {
    if (free.addAndGet(-bytes) < 0) {
      free.addAndGet(bytes);
      throw new BusyException();
    }
  }

  void give(long bytes) {
    free.addAndGet(bytes);
  }
}

package io.github.openinspections.examples.springboot;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * The data sets that are being checked. Each takes a thread for as long as its client sends, so
 * there are fewer of them than threads: a small request always finds one.
 */
@Component
class OpenDatasets {
  private final Semaphore places;

  OpenDatasets(ServiceLimits limits) {
    this.places = new Semaphore(limits.datasets());
  }

  /**
   * Takes a place, which is free again once it is closed.
   *
   * @throws BusyException if none is free
   */
  Place take() {
    if (!places.tryAcquire()) {
      throw new BusyException();
    }
    return places::release;
  }

  /** Whether no place is free. */
  boolean areFull() {
    return places.availablePermits() == 0;
  }

  /** The place of one data set. */
  @FunctionalInterface
  interface Place extends AutoCloseable {
    @Override
    void close();
  }
}

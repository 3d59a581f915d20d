package io.github.openinspections.examples.springboot;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * When the body of a request must have arrived. A client that sends one byte now and then never
 * stops sending, so that only the time as a whole ends its request.
 */
final class Deadline {
  private final long begin = System.nanoTime();
  private final long nanos;

  private Deadline(Duration time) {
    this.nanos = time.toNanos();
  }

  /** Returns the deadline of a request that begins now. */
  static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /** Refuses the request with 408 once its time is over. */
  void check() {
    if (System.nanoTime() - begin > nanos) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
    }
  }
}

package io.github.openinspections.examples.springboot;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * When the body of a request must have arrived. A client that sends one byte now and then never
 * stops sending, so that only the time as a whole ends its request.
 */
final class RequestTime {
  private final long begin = System.nanoTime();
  private final long nanos;

  private RequestTime(Duration time) {
    this.nanos = time.toNanos();
  }

  /** Returns the time of a request that begins now. */
  static RequestTime of(Duration time) {
    return new RequestTime(time);
  }

  /** Refuses the request with 408 once its time is over. */
  void check() {
    if (System.nanoTime() - begin > nanos) {
      throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
    }
  }
}

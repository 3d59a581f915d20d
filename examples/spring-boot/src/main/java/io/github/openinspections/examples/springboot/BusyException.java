package io.github.openinspections.examples.springboot;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** As much is being received as the service takes at a time: 503, with a time to try again. */
final class BusyException extends ResponseStatusException {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS = "10";

  BusyException() {
    super(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @Override
  public HttpHeaders getHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
    return headers;
  }
}

package io.github.openinspections.examples.springboot;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers the probe of whoever runs the service: it has a thread to spare, whatever it receives.
 */
@RestController
class HealthEndpoint {
  @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
  Health health() {
    return new Health("UP");
  }

  /**
   * The answer to a probe.
   *
   * @param status {@code UP}, as Spring Boot's own probes say it
   */
  record Health(String status) {}
}

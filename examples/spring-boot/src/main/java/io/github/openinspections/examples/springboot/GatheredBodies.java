package io.github.openinspections.examples.springboot;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.spring.RefusedInspectionException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets a request that has one record wait for its body without a thread: it gets one once all of it
 * is there. However many clients send slowly, none of them keeps a thread from another.
 */
@Component
class GatheredBodies extends OncePerRequestFilter {
  /** So many of the largest records are kept for requests that are still arriving. */
  private static final int RECORDS = 64;

  private final HandlerExceptionResolver answers;
  private final int mostBytes;
  private final long millis;
  private final Room room;

  GatheredBodies(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers,
      Limits limits,
      ServiceLimits service) {
    this.answers = answers;
    this.mostBytes = limits.recordBytes();
    this.millis = service.time().toMillis();
    this.room = new Room((long) RECORDS * mostBytes);
  }

  /** By the path as endpoints are found: {@code /%69nspections} is the same one. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals(HttpMethod.POST.name())
        || !request.getServletPath().startsWith("/inspections");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > mostBytes) {
      answers.resolveException(
          request, response, null, RefusedInspectionException.tooLarge(mostBytes));
      return;
    }
    GatheredRequest gathered = new GatheredRequest(request);
    AsyncContext waiting = request.startAsync(gathered, response);
    waiting.setTimeout(millis);
    BodyArrival arrival =
        new BodyArrival(
            gathered,
            waiting,
            mostBytes,
            room,
            failure -> answers.resolveException(gathered, response, null, failure));
    waiting.addListener(arrival);
    request.getInputStream().setReadListener(arrival);
  }
}

package io.github.openinspections.examples.springboot;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads a little of a body that nobody wanted, so that a client which is still sending gets its
 * answer before the connection is closed. Tomcat alone would read on for as long as a slow client
 * sends, with a thread for each.
 */
final class UnreadBodies extends ValveBase {
  private static final int MOST_BYTES = 1 << 16;
  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(2);

  private final Semaphore places = new Semaphore(CLIENTS);

  UnreadBodies() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.isAsync() || request.isFinished()) {
      return;
    }
    response.finishResponse();
    if (!isReadToItsEnd(request)) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  private boolean isReadToItsEnd(Request request) {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      InputStream body = request.getStream();
      RequestTime time = RequestTime.of(TIME);
      byte[] buffer = new byte[MOST_BYTES];
      int left = MOST_BYTES;
      while (left > 0 && !request.isFinished()) {
        int read = body.read(buffer, 0, left);
        left -= read < 0 ? left : read;
        time.check();
      }
      return request.isFinished();
    } catch (IOException | ResponseStatusException gone) {
      return false;
    } finally {
      places.release();
    }
  }
}

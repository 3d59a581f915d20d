package io.github.openinspections.examples.springboot;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Takes the body of a request as it arrives, and sends the request on at its end. */
final class BodyArrival implements ReadListener, AsyncListener {
  private static final int BUFFER_BYTES = 8192;

  private final GatheredRequest request;
  private final AsyncContext waiting;
  private final int mostBytes;
  private final Room room;
  private final Consumer<Exception> refusal;
  private final AtomicBoolean over = new AtomicBoolean();

  /**
   * Creates it.
   *
   * @param mostBytes how long the body may be; of a longer one only one byte more is taken, which
   *     the endpoint refuses
   * @param refusal answers a request that is not sent on
   */
  BodyArrival(
      GatheredRequest request,
      AsyncContext waiting,
      int mostBytes,
      Room room,
      Consumer<Exception> refusal) {
    this.request = request;
    this.waiting = waiting;
    this.mostBytes = mostBytes;
    this.room = room;
    this.refusal = refusal;
  }

  @Override
  public void onDataAvailable() throws IOException {
    ServletInputStream in = request.getRequest().getInputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    while (in.isReady() && !in.isFinished()) {
      int wanted = (int) Math.min(buffer.length, mostBytes + 1L - request.size());
      int read = in.read(buffer, 0, wanted);
      if (read < 0) {
        return;
      }
      try {
        room.take(read);
      } catch (BusyException busy) {
        refuse(busy);
        return;
      }
      request.add(buffer, read);
      if (request.size() > mostBytes) {
        onAllDataRead();
        return;
      }
    }
  }

  @Override
  public void onAllDataRead() {
    if (over.compareAndSet(false, true)) {
      waiting.dispatch();
    }
  }

  @Override
  public void onError(Throwable lost) {
    refuse(
        lost instanceof SocketTimeoutException
            ? new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT)
            : new IOException(lost));
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    refuse(new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT));
  }

  private void refuse(Exception failure) {
    if (over.compareAndSet(false, true)) {
      refusal.accept(failure);
      waiting.complete();
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    room.give(request.size());
  }

  @Override
  public void onError(AsyncEvent event) {
    onError(event.getThrowable());
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Nobody after this filter waits again.
  }
}

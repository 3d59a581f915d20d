package io.github.openinspections.examples.springboot;

import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;

/**
 * Whether the service is shutting down. Data sets in progress then end early with a report that
 * says so, instead of delaying the shutdown for as long as their clients send.
 */
@Component
class Shutdown implements ApplicationListener<ContextClosedEvent>, BooleanSupplier {
  private volatile boolean begun;

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    begun = true;
  }

  @Override
  public boolean getAsBoolean() {
    return begun;
  }
}

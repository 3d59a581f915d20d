package io.github.openinspections.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/**
 * Counters of refused requests, if there is a {@link MeterRegistry}: {@code inspections.refused}
 * with the status, and {@code inspections.problems} with rule and severity. Tags have no text of
 * clients.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class InspectionsMetricsAutoConfiguration {
  /** Called by Spring. */
  public InspectionsMetricsAutoConfiguration() {}

  @Bean
  RefusalListener inspectionRefusalCounters(MeterRegistry registry) {
    return new RefusalCounters(registry);
  }
}

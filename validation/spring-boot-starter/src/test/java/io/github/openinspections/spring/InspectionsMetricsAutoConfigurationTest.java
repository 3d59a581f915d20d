package io.github.openinspections.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.host.TinyApplication;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** Refusals are counted if, and only if, there is a registry. */
class InspectionsMetricsAutoConfigurationTest {
  private final WebApplicationContextRunner application =
      new WebApplicationContextRunner().withUserConfiguration(TinyApplication.class);

  @Test
  void refusalsAndTheirProblemsAreCounted() {
    application
        .withBean(SimpleMeterRegistry.class)
        .run(
            context -> {
              Host host = Host.on(context);
              host.post("/inspections", Bodies.FINE);
              host.post("/inspections", Bodies.BREAKS_A_RULE);
              host.post("/inspections", Bodies.BREAKS_A_RULE);
              host.post("/inspections", Bodies.UNREADABLE);

              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(count(registry, "inspections.refused", "status", "422")).isEqualTo(2);
              assertThat(count(registry, "inspections.refused", "status", "400")).isEqualTo(1);
              assertThat(count(registry, "inspections.problems", "rule", "INS-001")).isEqualTo(2);
              assertThat(count(registry, "inspections.problems", "rule", "SHP-002")).isEqualTo(1);
              assertThat(count(registry, "inspections.problems", "severity", "error")).isEqualTo(3);
            });
  }

  private static double count(MeterRegistry registry, String name, String tag, String value) {
    return registry.get(name).tag(tag, value).counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  @Test
  void theRegistryOfSpringBootIsUsed() {
    application
        .withPropertyValues("management.simple.metrics.export.enabled=true")
        .run(context -> assertThat(context).hasBean("inspectionRefusalCounters"));
  }

  @Test
  void withoutARegistryOrMicrometerNothingIsCounted() {
    new WebApplicationContextRunner()
        .withUserConfiguration(TinyApplication.class)
        .withPropertyValues("management.defaults.metrics.export.enabled=false")
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(
            context -> {
              assertThat(context).hasNotFailed().doesNotHaveBean(RefusalListener.class);
              assertThat(Host.on(context).post("/inspections", Bodies.UNREADABLE).getStatus())
                  .isEqualTo(400);
            });
  }
}

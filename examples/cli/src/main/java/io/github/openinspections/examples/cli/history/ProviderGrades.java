package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.place.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The grades of one provider, or of the providers of a joint inspection, aspect by aspect.
 *
 * @param name the names
 * @param series the grades, at least one series
 */
record ProviderGrades(String name, List<GradeSeries> series) {
  /** Returns the grades provider by provider. */
  static List<ProviderGrades> of(List<GradeSeries> all) {
    Map<String, ProviderGrades> byKey = new LinkedHashMap<>();
    for (GradeSeries one : all) {
      byKey
          .computeIfAbsent(key(one), first -> new ProviderGrades(names(one), new ArrayList<>()))
          .series()
          .add(one);
    }
    return new ArrayList<>(byKey.values());
  }

  /** Those without a provider belong to no other inspection. */
  private static String key(GradeSeries series) {
    return series.providers().isEmpty()
        ? "\n" + series.grades().get(0).inspection().id()
        : series.providers().stream().map(Provider::key).collect(Collectors.joining("\n"));
  }

  private static String names(GradeSeries series) {
    return series.providers().isEmpty()
        ? "Provider not given"
        : series.providers().stream().map(Provider::name).collect(Collectors.joining(", "));
  }

  /** Returns what a series is about, as a text. */
  static String subject(GradeSeries series) {
    return series.aspect() + series.about().map(about -> ", of " + about).orElse("");
  }
}

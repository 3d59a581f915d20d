package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.examples.html.Words;
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
  static List<ProviderGrades> of(List<GradeSeries> all, Words words) {
    Map<String, ProviderGrades> byKey = new LinkedHashMap<>();
    for (GradeSeries one : all) {
      byKey
          .computeIfAbsent(
              key(one), first -> new ProviderGrades(names(one, words), new ArrayList<>()))
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

  private static String names(GradeSeries series, Words words) {
    return series.providers().isEmpty()
        ? words.of("answer.provider-not-given")
        : series.providers().stream().map(Provider::name).collect(Collectors.joining(", "));
  }

  /** Returns what a series is about, as a text. */
  static String subject(GradeSeries series, Words words) {
    String aspect = series.aspect().toString();
    return series
        .about()
        .map(about -> words.of("answer.aspect-of", "aspect", aspect, "about", about))
        .orElse(aspect);
  }
}

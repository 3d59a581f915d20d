package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.examples.cli.output.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The latest grades as text for a terminal, provider by provider. */
public final class LatestText {
  private LatestText() {}

  /** Returns the text. */
  public static Content of(List<LatestGrade> latest) {
    Map<String, List<LatestGrade>> byProvider = new LinkedHashMap<>();
    for (LatestGrade one : latest) {
      byProvider.computeIfAbsent(key(one), first -> new ArrayList<>()).add(one);
    }
    Lines lines = new Lines();
    byProvider.forEach(
        (key, grades) -> {
          lines.heading(names(grades.get(0).series()));
          grades.forEach(one -> write(one, lines));
        });
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static String key(LatestGrade latest) {
    List<Provider> providers = latest.series().providers();
    return providers.isEmpty()
        ? "\n" + latest.candidates().get(0).inspection().id()
        : providers.stream().map(Provider::key).collect(Collectors.joining("\n"));
  }

  private static String names(GradeSeries series) {
    return series.providers().isEmpty()
        ? "Provider not given"
        : series.providers().stream().map(Provider::name).collect(Collectors.joining(", "));
  }

  private static void write(LatestGrade latest, Lines lines) {
    GradeSeries series = latest.series();
    String subject = series.aspect() + series.about().map(about -> ", of " + about).orElse("");
    if (latest.grade().isPresent()) {
      lines.line(0, subject + ": " + grade(latest.grade().get()));
      return;
    }
    lines.line(0, subject + ": dates do not decide which of these is the latest");
    latest.candidates().forEach(one -> lines.line(2, grade(one)));
  }

  private static String grade(AspectGrade grade) {
    return ReadableInspection.judged(grade)
        + ", "
        + ReadableInspection.when(grade.inspection())
        + ", "
        + grade.framework().map(code -> "framework " + code).orElse("framework not known")
        + "  ["
        + grade.inspection().id()
        + "]";
  }
}

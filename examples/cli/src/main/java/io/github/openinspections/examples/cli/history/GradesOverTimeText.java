package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.examples.cli.output.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Grades over time as text for a terminal, provider by provider. */
public final class GradesOverTimeText {
  private GradesOverTimeText() {}

  /** Returns the text. */
  public static Content of(List<GradeSeries> series) {
    Lines lines = new Lines();
    for (ProviderGrades provider : ProviderGrades.of(series)) {
      lines.heading(provider.name());
      for (GradeSeries one : provider.series()) {
        lines.line(0, ProviderGrades.subject(one));
        one.grades().forEach(grade -> lines.line(2, dated(grade)));
      }
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static String dated(AspectGrade grade) {
    return ReadableInspection.when(grade.inspection())
        + ": "
        + ReadableInspection.judged(grade)
        + ", "
        + ReadableInspection.framework(grade)
        + "  ["
        + grade.inspection().id()
        + "]";
  }
}

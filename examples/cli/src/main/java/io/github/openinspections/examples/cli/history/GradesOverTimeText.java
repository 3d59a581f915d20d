package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Grades over time as text for a terminal, provider by provider. */
public final class GradesOverTimeText {
  private GradesOverTimeText() {}

  /** Returns the text. */
  public static Content of(List<GradeSeries> series, Words words) {
    Lines lines = new Lines(words);
    for (ProviderGrades provider : ProviderGrades.of(series, words)) {
      lines.heading(provider.name());
      for (GradeSeries one : provider.series()) {
        lines.line(0, ProviderGrades.subject(one, words));
        one.grades().forEach(grade -> lines.line(2, dated(grade, new ReadableInspection(words))));
      }
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static String dated(AspectGrade grade, ReadableInspection readable) {
    return readable.when(grade.inspection())
        + ": "
        + readable.judged(grade)
        + ", "
        + readable.framework(grade)
        + "  ["
        + grade.inspection().id()
        + "]";
  }
}

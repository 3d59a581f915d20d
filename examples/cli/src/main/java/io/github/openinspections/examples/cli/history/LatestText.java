package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.examples.cli.output.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The latest grades as text for a terminal, provider by provider. */
public final class LatestText {
  private LatestText() {}

  /** Returns the text. */
  public static Content of(List<GradeSeries> series) {
    Lines lines = new Lines();
    for (ProviderGrades provider : ProviderGrades.of(series)) {
      lines.heading(provider.name());
      provider.series().forEach(one -> write(one, lines));
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static void write(GradeSeries series, Lines lines) {
    LatestGrade latest = series.latest();
    String subject = ProviderGrades.subject(series);
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
        + ReadableInspection.framework(grade)
        + "  ["
        + grade.inspection().id()
        + "]";
  }
}

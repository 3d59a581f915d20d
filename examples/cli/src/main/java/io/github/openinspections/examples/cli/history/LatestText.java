package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The latest grades as text for a terminal, provider by provider. */
public final class LatestText {
  private LatestText() {}

  /** Returns the text. */
  public static Content of(List<GradeSeries> series, Words words) {
    Lines lines = new Lines(words);
    for (ProviderGrades provider : ProviderGrades.of(series, words)) {
      lines.heading(provider.name());
      provider.series().forEach(one -> write(one, lines));
    }
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static void write(GradeSeries series, Lines lines) {
    LatestGrade latest = series.latest();
    ReadableInspection readable = new ReadableInspection(lines.words());
    String subject = ProviderGrades.subject(series, lines.words());
    if (latest.grade().isPresent()) {
      lines.line(0, subject + ": " + grade(latest.grade().get(), readable));
      return;
    }
    lines.said(0, "answer.latest.undecided", "subject", subject);
    latest.candidates().forEach(one -> lines.line(2, grade(one, readable)));
  }

  private static String grade(AspectGrade grade, ReadableInspection readable) {
    return readable.judged(grade)
        + ", "
        + readable.when(grade.inspection())
        + ", "
        + readable.framework(grade)
        + "  ["
        + grade.inspection().id()
        + "]";
  }
}

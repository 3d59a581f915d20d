package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Checks files as the program does that shows the page, within limits. Thread-safe. */
public final class CheckedPage implements FileCheck {
  private final ReadOptions options;
  private final Function<InspectionDataset, ValidationReport> check;
  private final DropLimits limits;
  private final Words words;

  /**
   * Creates the check with reports in English.
   *
   * @param options how files are read; their format is detected
   * @param check checks a data set
   */
  public CheckedPage(
      ReadOptions options, Function<InspectionDataset, ValidationReport> check, DropLimits limits) {
    this(options, check, limits, Language.english());
  }

  /**
   * Creates the check with reports in a language.
   *
   * @param options how files are read; their format is detected
   * @param check checks a data set
   */
  public CheckedPage(
      ReadOptions options,
      Function<InspectionDataset, ValidationReport> check,
      DropLimits limits,
      Language language) {
    this.options = options;
    this.check = check;
    this.limits = limits;
    this.words = Words.of(language);
  }

  @Override
  public void write(DroppedFile file, OutputStream page) throws IOException, RefusedFileException {
    long begin = System.nanoTime();
    DatasetReader reader =
        DatasetReader.any(
            options.withProgress((bytes, records, size) -> requireLimits(bytes, begin)));
    String name = file.name(words);
    try {
      ValidationReport report;
      try (InspectionDataset dataset = reader.open(file.open(), name)) {
        report = check.apply(dataset);
      }
      HtmlReport.write(report, () -> reader.open(file.open(), name), words.language(), page);
    } catch (Exceeded exceeded) {
      throw exceeded.refusal;
    }
  }

  private void requireLimits(long bytes, long begin) {
    if (bytes > limits.inflated()) {
      throw new Exceeded(RefusedFileException.tooLarge(limits.inflated()));
    }
    if (System.nanoTime() - begin > limits.time().toNanos()) {
      throw new Exceeded(RefusedFileException.tooSlow());
    }
  }

  /** Passes through a reader, which knows no exceptions of its caller. */
  private static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusedFileException refusal;

    private Exceeded(RefusedFileException refusal) {
      super(refusal);
      this.refusal = refusal;
    }
  }
}

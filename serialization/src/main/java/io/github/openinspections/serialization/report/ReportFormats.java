package io.github.openinspections.serialization.report;

import io.github.openinspections.core.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Report formats that people choose by name: those of the library, and those that a program or its
 * class path adds.
 *
 * <p>A format is found if its artifact names the class in {@code
 * META-INF/services/io.github.openinspections.serialization.report.ReportFormat}, or, as a module,
 * {@code provides} it; the class is public and has a public constructor without parameters. Each
 * name belongs to one format, whatever its case. Immutable and thread-safe.
 *
 * <pre>{@code
 * record CsvSummary() implements ReportFormat {
 *   public String name() { return "summary"; }
 *   public void write(ValidationReport report, OutputStream out) throws IOException {
 *     out.write((report.records().read() + "\n").getBytes(UTF_8));
 *   }
 * }
 * ReportFormats formats = ReportFormats.standard().with(new CsvSummary());
 * System.out.println(formats.names());
 * System.out.println(formats.find("summary").map(ReportFormat::mediaType));
 * // [text, json, sarif, summary]
 * // Optional[application/octet-stream]
 * }</pre>
 */
public final class ReportFormats {
  private static final ReportFormats STANDARD =
      new ReportFormats(List.of(ReportFormat.text(), ReportFormat.json(), ReportFormat.sarif()));

  private final List<ReportFormat> formats;

  private ReportFormats(List<ReportFormat> formats) {
    this.formats = formats;
  }

  /** Returns the formats of the library: {@code text}, {@code json} and {@code sarif}. */
  public static ReportFormats standard() {
    return STANDARD;
  }

  /**
   * Returns these formats and those that service loading finds, in the order of their names.
   *
   * @throws IllegalArgumentException if two have one name, or a name is not a word
   * @throws java.util.ServiceConfigurationError if one cannot be loaded
   */
  public ReportFormats withInstalled() {
    List<ReportFormat> installed = new ArrayList<>();
    ServiceLoader.load(ReportFormat.class).forEach(installed::add);
    installed.sort((left, right) -> left.name().compareTo(right.name()));
    ReportFormats all = this;
    for (ReportFormat format : installed) {
      all = all.with(format);
    }
    return all;
  }

  /**
   * Returns these formats and another one.
   *
   * @throws IllegalArgumentException if one of these has its name, or its name is not a word of
   *     letters, digits and hyphens
   */
  public ReportFormats with(ReportFormat format) {
    String name = format.name();
    if (!isWord(name)) {
      throw new IllegalArgumentException(
          "The name of %s is not a word of letters, digits and hyphens: \"%s\""
              .formatted(format.getClass().getName(), PlainText.of(name)));
    }
    find(name)
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "Two report formats have the name %s: %s and %s"
                      .formatted(name, other.getClass().getName(), format.getClass().getName()));
            });
    List<ReportFormat> all = new ArrayList<>(formats);
    all.add(format);
    return new ReportFormats(List.copyOf(all));
  }

  private static boolean isWord(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c ->
                    c == '-'
                        || (c >= '0' && c <= '9')
                        || (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z'));
  }

  /** Returns the format with a name, if there is one; case does not matter. */
  public Optional<ReportFormat> find(String name) {
    return formats.stream().filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns all formats, those of the library first. */
  public List<ReportFormat> all() {
    return formats;
  }

  /** Returns the names of all formats, in their order. */
  public List<String> names() {
    return formats.stream().map(ReportFormat::name).toList();
  }

  /** Returns the names. */
  @Override
  public String toString() {
    return formats.stream().map(ReportFormat::name).collect(Collectors.joining(", "));
  }
}

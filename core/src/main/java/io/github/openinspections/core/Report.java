package io.github.openinspections.core;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The published report of an inspection: where it is and when it came out, not its text. Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface Report extends WithReport, Serializable permits ImmutableReport {
  /** The title as printed. */
  Optional<String> title();

  /** The date of publication. */
  Optional<PartialDate> published();

  /** The address; an absolute URI. */
  Optional<URI> url();

  /** The language of the report, as a BCP 47 tag. */
  Optional<String> language();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /**
   * Rejects what the format cannot express; called for every new value.
   *
   * @throws IllegalArgumentException if the address is not absolute
   */
  @Value.Check
  default void check() {
    url().ifPresent(url -> FormatChecks.requireAbsolute("url", url));
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(Report report) {
    return OneLine.of("Report")
        .quoted(report.title())
        .with("published", report.published())
        .with(report.url())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds Report values; not thread-safe. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}

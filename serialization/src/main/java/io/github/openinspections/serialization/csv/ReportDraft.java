package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.PartialDate;
import java.net.URI;
import java.util.Optional;

/** What a row says about the report of its inspection. Not thread-safe. */
public final class ReportDraft {
  private final Singles singles;

  ReportDraft(Trace trace) {
    this.singles = new Singles("inspection", trace);
  }

  /** Sets the title. */
  public void title(Cell cell, String title) {
    singles.put("/report/title", cell, title);
  }

  /** Sets the date of publication. */
  public void published(Cell cell, PartialDate date) {
    singles.put("/report/published", cell, date);
  }

  /** Sets the address. */
  public void url(Cell cell, URI url) {
    singles.put("/report/url", cell, url);
  }

  /** Sets the language, a BCP 47 tag; its syntax is not checked. */
  public void language(Cell cell, String tag) {
    singles.put("/report/language", cell, tag);
  }

  /** Makes the report, if anything is known about it. */
  Optional<Report> report() {
    return singles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Report.builder()
                .title(singles.get("/report/title", String.class))
                .published(singles.get("/report/published", PartialDate.class))
                .url(singles.get("/report/url", URI.class))
                .language(singles.get("/report/language", String.class))
                .build());
  }
}

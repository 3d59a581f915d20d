package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Source;
import io.github.openinspections.core.time.PartialDate;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a row says that its facts come from: one source for each row. Not thread-safe. */
public final class SourceDraft {
  /** Has an order, so that a map of sources with one hash is searched fast. */
  private record Known(Source source) implements Comparable<Known> {
    @Override
    public int compareTo(Known other) {
      int order = text(source.title()).compareTo(text(other.source.title()));
      return order != 0
          ? order
          : text(source.publisher()).compareTo(text(other.source.publisher()));
    }

    private static String text(Optional<String> part) {
      return part.orElse("");
    }
  }

  private final Trace trace;
  private final Map<Known, Singles> sources = new LinkedHashMap<>();
  private Singles ofRow = Singles.of("source");

  SourceDraft(Trace trace) {
    this.trace = trace;
  }

  /** Sets the title. */
  public void title(Cell cell, String title) {
    ofRow.put("/title", cell, title);
  }

  /** Sets the publisher. */
  public void publisher(Cell cell, String publisher) {
    ofRow.put("/publisher", cell, publisher);
  }

  /** Sets the address. */
  public void url(Cell cell, URI url) {
    ofRow.put("/url", cell, url);
  }

  /** Sets when it was published. */
  public void published(Cell cell, PartialDate date) {
    ofRow.put("/published", cell, date);
  }

  /** Sets when it was read. */
  public void retrieved(Cell cell, PartialDate date) {
    ofRow.put("/retrieved", cell, date);
  }

  void endRow() {
    if (!ofRow.isEmpty()) {
      sources.putIfAbsent(new Known(source()), ofRow);
      ofRow = Singles.of("source");
    }
  }

  private Source source() {
    return Source.builder()
        .title(ofRow.get("/title", String.class))
        .publisher(ofRow.get("/publisher", String.class))
        .url(ofRow.get("/url", URI.class))
        .published(ofRow.get("/published", PartialDate.class))
        .retrieved(ofRow.get("/retrieved", PartialDate.class))
        .build();
  }

  List<Source> sources() {
    int number = 0;
    for (Singles source : sources.values()) {
      source.trace("/sources/" + number++, trace);
    }
    return sources.keySet().stream().map(Known::source).toList();
  }
}

package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Source;
import io.github.openinspections.core.time.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a row says that its facts come from: one source for each row. Not thread-safe. */
public final class SourceDraft {
  /** Has an order, so that a map of sources with one hash is searched fast. */
  private record Known(Source source) implements Comparable<Known> {
    @Override
    public int compareTo(Known other) {
      return said().compareTo(other.said());
    }

    /** Addresses are equal whatever the case of their scheme and host. */
    private String said() {
      return List.of(
              source.title(),
              source.publisher(),
              source.url().map(url -> url.toString().toLowerCase(Locale.ROOT)),
              source.published(),
              source.retrieved())
          .toString();
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
    List<Source> made = new ArrayList<>(sources.size());
    sources.forEach(
        (known, cells) -> {
          cells.trace("/sources/" + made.size(), trace);
          made.add(known.source());
        });
    return made;
  }
}

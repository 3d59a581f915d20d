package io.github.openinspections.serialization.csv;

/**
 * Columns about where the facts of a row come from: all of one row describe one source.
 * Thread-safe.
 */
public final class SourceColumns {
  private SourceColumns() {}

  /** The title. */
  public static Binding title() {
    return NamedBinding.text(
        "sources: title", (draft, cell, text) -> draft.source().title(cell, text));
  }

  /** The publisher. */
  public static Binding publisher() {
    return NamedBinding.text(
        "sources: publisher", (draft, cell, text) -> draft.source().publisher(cell, text));
  }

  /** The address. */
  public static Binding url() {
    return NamedBinding.of(
        "sources: url",
        (cell, draft) -> cell.address().ifPresent(url -> draft.source().url(cell, url)));
  }

  /** When it was published. */
  public static Binding published() {
    return NamedBinding.date(
        "sources: published", (draft, cell, date) -> draft.source().published(cell, date));
  }

  /** When it was read. */
  public static Binding retrieved() {
    return NamedBinding.date(
        "sources: retrieved", (draft, cell, date) -> draft.source().retrieved(cell, date));
  }
}

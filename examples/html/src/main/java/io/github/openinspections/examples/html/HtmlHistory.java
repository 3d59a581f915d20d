package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The history of inspections as one page: for each area the originals, their reviews, and what
 * every review said about each priority area, did not cover, or left unsaid.
 *
 * <p>The page is one file, works from disk and needs no network. The same data gives the same
 * bytes.
 */
public final class HtmlHistory {
  private HtmlHistory() {}

  /**
   * Writes the page and leaves the stream open.
   *
   * @param source the inspections
   * @param area the area to show, with those that it took over from and that took over from it; all
   *     if empty
   * @param vocabulary which areas took over from which
   * @param out the stream for the page, in UTF-8
   * @throws IOException if the data set cannot be read or the stream cannot be written
   */
  public static void write(
      InspectionSource source,
      Optional<? extends AreaChoice> area,
      Vocabulary vocabulary,
      OutputStream out)
      throws IOException {
    Optional<Concerned> only = Optional.empty();
    if (area.isPresent()) {
      only = Optional.of(Concerned.in(source, area.get()));
    }
    Shelf shelf = new Shelf(vocabulary);
    try (InspectionDataset dataset = source.open()) {
      for (Entry entry : dataset) {
        if (isShown(entry, only)) {
          shelf.accept(entry);
        }
      }
      Timelines timelines = shelf.timelines();
      Page.write(
          "history.jte",
          HistoryPage.of(dataset, area, area.map(timelines::only).orElse(timelines)),
          out);
    } catch (UncheckedIOException lost) {
      throw lost.getCause();
    }
  }

  /** An unreadable record may belong to any place, and is counted. */
  private static boolean isShown(Entry entry, Optional<Concerned> only) {
    return only.isEmpty()
        || entry.inspection().isEmpty()
        || only.get().has(entry.inspection().get());
  }
}

package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** A data set that collects notes on what could not be read. */
public final class NotedDataset extends ForwardedDataset {
  private final ReadingNotes notes;

  /** Wraps a data set; the name is used in messages. */
  public NotedDataset(InspectionDataset dataset, String name) {
    super(dataset);
    this.notes = new ReadingNotes(name);
  }

  /** Returns the notes; complete once the data set has been read to its end. */
  public ReadingNotes notes() {
    return notes;
  }

  /** Returns the readable inspections, streamed. */
  public Iterable<Inspection> inspections() {
    return () ->
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), 0), false)
            .flatMap(entry -> entry.inspection().stream())
            .iterator();
  }

  @Override
  public Iterator<Entry> iterator() {
    Iterator<Entry> entries = super.iterator();
    return new Iterator<>() {
      private boolean ended;

      @Override
      public boolean hasNext() {
        boolean more = entries.hasNext();
        if (!more && !ended) {
          ended = true;
          notes.end(NotedDataset.this);
        }
        return more;
      }

      @Override
      public Entry next() {
        Entry entry = entries.next();
        notes.entry(entry);
        return entry;
      }
    };
  }
}

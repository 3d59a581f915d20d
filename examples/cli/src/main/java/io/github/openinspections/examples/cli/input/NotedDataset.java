package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** A data set that collects notes on what could not be read. */
public final class NotedDataset implements InspectionDataset {
  private final InspectionDataset dataset;
  private final ReadingNotes notes;

  /** Wraps a data set; the name is used in messages. */
  public NotedDataset(InspectionDataset dataset, String name) {
    this.dataset = dataset;
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
    Iterator<Entry> entries = dataset.iterator();
    return new Iterator<>() {
      private boolean ended;

      @Override
      public boolean hasNext() {
        boolean more = entries.hasNext();
        if (!more && !ended) {
          ended = true;
          notes.end(dataset);
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

  @Override
  public Optional<String> source() {
    return dataset.source();
  }

  @Override
  public DatasetDescription description() {
    return dataset.description();
  }

  @Override
  public List<Problem> problems() {
    return dataset.problems();
  }

  @Override
  public Map<String, Long> unlisted() {
    return dataset.unlisted();
  }

  @Override
  public Optional<RowCounts> rows() {
    return dataset.rows();
  }

  @Override
  public Optional<String> sheet() {
    return dataset.sheet();
  }

  @Override
  public Optional<String> mapping() {
    return dataset.mapping();
  }

  @Override
  public List<String> columns() {
    return dataset.columns();
  }

  @Override
  public Optional<Stop> stopped() {
    return dataset.stopped();
  }

  @Override
  public Optional<Position> position() {
    return dataset.position();
  }

  @Override
  public List<RuleInfo> readingRules() {
    return dataset.readingRules();
  }

  @Override
  public void close() throws IOException {
    dataset.close();
  }
}

package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A data set that streams from a file; iterated once, by one thread. */
public final class StreamedDataset implements InspectionDataset {
  private final Optional<String> source;
  private final RecordSource records;
  private final Optional<ReadProgress> progress;
  private final BooleanSupplier cancelled;
  private final OptionalLong size;
  private boolean iterated;
  private boolean closed;

  /** Makes a data set of the records of a file. */
  public StreamedDataset(
      Optional<String> source, RecordSource records, ReadOptions options, OptionalLong size) {
    this.source = source;
    this.records = records;
    this.progress = options.progress();
    this.cancelled = options.cancelled().orElse(() -> false);
    this.size = size;
  }

  @Override
  public Optional<String> source() {
    return source;
  }

  @Override
  public DatasetDescription description() {
    return records.description();
  }

  @Override
  public List<Problem> problems() {
    return records.problems();
  }

  @Override
  public Map<String, Long> unlisted() {
    return records.unlisted();
  }

  @Override
  public Optional<RowCounts> rows() {
    return records.rows();
  }

  @Override
  public Optional<String> sheet() {
    return records.sheet();
  }

  @Override
  public Optional<String> mapping() {
    return records.mapping();
  }

  @Override
  public List<String> columns() {
    return records.columns();
  }

  @Override
  public Optional<Stop> stopped() {
    return records.stopped();
  }

  @Override
  public Optional<Position> position() {
    return Optional.of(records.place());
  }

  @Override
  public List<RuleInfo> readingRules() {
    return records.rules();
  }

  /**
   * Starts reading.
   *
   * @throws IllegalStateException if the data set was already read, or is closed
   */
  @Override
  public Iterator<Entry> iterator() {
    requireOpen();
    if (iterated) {
      throw new IllegalStateException("A streamed data set can be read only once: open it again");
    }
    iterated = true;
    return new Entries();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    records.close();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The data set is closed: open it again to read it");
    }
  }

  private final class Entries implements Iterator<Entry> {
    private @Nullable Entry next;
    private boolean ended;

    @Override
    public boolean hasNext() {
      if (!ended) {
        requireOpen();
      }
      if (next == null && !ended) {
        next = read();
        ended = next == null;
      }
      return next != null;
    }

    private @Nullable Entry read() {
      if (cancelled.getAsBoolean()) {
        records.stop(ReadingTexts.of("stop.cancelled"));
        return null;
      }
      try {
        Entry entry = records.next();
        progress.ifPresent(listener -> listener.read(records.offset(), records.number(), size));
        return entry;
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }

    @Override
    public Entry next() {
      Entry current = hasNext() ? next : null;
      if (current == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return current;
    }
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("InspectionDataset")
        .named(source)
        .count(records.number(), "record read", "records read")
        .with("stopped:", stopped().map(Stop::reason))
        .toString();
  }
}

package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.Optional;
import java.util.function.Function;

/** A reader as one line for people: what it reads, and what differs from its usual options. */
public final class ReaderLine {
  private final OneLine line;

  private ReaderLine(OneLine line) {
    this.line = line;
  }

  /**
   * Begins the line of a reader.
   *
   * @param reads what it reads
   */
  public static ReaderLine of(Class<?> reader, Object reads) {
    return new ReaderLine(OneLine.of(reader.getSimpleName()).with(reads));
  }

  /** Adds all options that are not the default. */
  public ReaderLine with(ReadOptions options) {
    line.with("layout:", options.layout());
    with(options.limits(), Limits.DEFAULT);
    line.with("dates:", options.numericDates())
        .with("serial dates:", options.serialDates())
        .with("sheet", options.sheet())
        .with("as of", options.asOf())
        .with("personal data:", other(options, ReadOptions.DEFAULT, ReadOptions::personalData))
        .with("vocabulary:", other(options, ReadOptions.DEFAULT, ReadOptions::vocabulary));
    return withListeners(options);
  }

  /** Adds who listens to the reading. */
  public ReaderLine withListeners(ReadOptions options) {
    line.with(options.progress().map(listener -> "reports progress"))
        .with(options.cancelled().map(asked -> "can be cancelled"));
    return this;
  }

  /** Adds the limits that are not the usual ones. */
  public ReaderLine with(Limits limits, Limits usual) {
    line.with("nesting to", other(limits, usual, Limits::nesting))
        .with("texts to", other(limits, usual, Limits::textLength))
        .with("numbers to", other(limits, usual, Limits::numberLength))
        .with("bytes to", other(limits, usual, Limits::recordBytes));
    return this;
  }

  private static <O, V> Optional<V> other(O options, O usual, Function<O, V> option) {
    V value = option.apply(options);
    return Optional.of(value).filter(any -> !any.equals(option.apply(usual)));
  }

  /** Returns the line. */
  @Override
  public String toString() {
    return line.toString();
  }
}

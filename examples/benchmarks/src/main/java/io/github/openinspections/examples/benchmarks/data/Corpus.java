package io.github.openinspections.examples.benchmarks.data;

import io.github.openinspections.core.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;

/**
 * The bytes that every contestant processes, in memory so that no disk is measured, and the records
 * that they contain. The bytes are shared, not copied; nobody may change them.
 */
public final class Corpus {
  /** The number of records to measure with: 8 MB, more than a processor cache holds. */
  public static final int RECORDS = 2000;

  private final LongFunction<Inspection> source;
  private final int records;
  private final byte[] lines;

  private Corpus(LongFunction<Inspection> source, int records) {
    this(source, records, GeneratedLines.lines(source, 0, records));
  }

  private Corpus(LongFunction<Inspection> source, int records, byte[] lines) {
    this.source = source;
    this.records = records;
    this.lines = lines;
  }

  /** Returns a corpus of generated records, one in a hundred with a problem. */
  public static Corpus of(int records) {
    return new Corpus(GeneratedRecords::record, records);
  }

  /**
   * Returns the corpus of a file that {@link GeneratedFile} wrote: nothing is generated or written
   * in this JVM.
   *
   * @throws IOException if the file cannot be read
   */
  public static Corpus of(Path file, int records) throws IOException {
    return new Corpus(GeneratedRecords::record, records, Files.readAllBytes(file));
  }

  /** Returns a corpus of records without problems. */
  public static Corpus clean(int records) {
    return new Corpus(GeneratedRecords::clean, records);
  }

  /** Returns a corpus of the same records, each with one problem. */
  public static Corpus broken(int records) {
    return new Corpus(n -> GeneratedRecords.broken(GeneratedRecords.clean(n)), records);
  }

  /** Returns a corpus of the same records in other bytes. */
  Corpus with(byte[] rewritten) {
    return new Corpus(source, records, rewritten);
  }

  /** Returns the records as NDJSON, unless they were rewritten. */
  public byte[] lines() {
    return lines;
  }

  /** Returns the number of records. */
  public int records() {
    return records;
  }

  /** Returns the record of a line, from 0. */
  public Inspection record(int number) {
    return source.apply(number);
  }
}

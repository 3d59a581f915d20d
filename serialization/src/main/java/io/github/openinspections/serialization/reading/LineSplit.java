package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.FileRange;
import io.github.openinspections.serialization.source.TextStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Splits a file of lines into parts without cutting a line. */
public final class LineSplit {
  private final Path file;
  private final Optional<String> source;
  private final ReadOptions options;

  /** Makes a split of a file. */
  public LineSplit(Path file, Optional<String> source, ReadOptions options) {
    this.file = file;
    this.source = source;
    this.options = options;
  }

  /** Some lines of a file. */
  public record Part(InputStream stream, long start, OptionalLong size) {
    /** Starts reading the lines. */
    public InspectionDataset open(
        Optional<String> source, ReadOptions options, Optional<? extends ReadProgress> progress)
        throws IOException {
      ByteInput in = ByteInput.plain(stream);
      if (start == 0) {
        skipMark(in);
      }
      return new StreamedDataset(
          source, new JsonFormat(options).lines(in), options.withProgress(progress), size);
    }

    private static void skipMark(ByteInput in) throws IOException {
      try {
        TextStart.skipMarks(in);
      } catch (IOException lost) {
        in.close(); // nothing else can
        throw lost;
      }
    }
  }

  /**
   * Opens the parts into a list, so that the caller can close them if one cannot be opened.
   *
   * @throws IOException if the file cannot be read
   */
  public void open(int parts, List<InspectionDataset> opened) throws IOException {
    List<Long> bounds = bounds(parts);
    long size = bounds.get(bounds.size() - 1);
    Optional<SharedProgress> shared =
        options.progress().map(listener -> new SharedProgress(listener, size));
    for (int i = 0; i + 1 < bounds.size(); i++) {
      long start = bounds.get(i);
      long end = bounds.get(i + 1);
      Part part = new Part(FileRange.open(file, start, end), start, OptionalLong.of(end - start));
      opened.add(part.open(source, options, shared.map(SharedProgress::part)));
    }
  }

  /**
   * Returns the offsets at which parts begin, and the end of the file: parts of about the same
   * size, fewer where lines are long.
   */
  private List<Long> bounds(int parts) throws IOException {
    long size = Files.size(file);
    List<Long> bounds = new ArrayList<>(List.of(0L));
    for (int i = 1; i < parts; i++) {
      long last = bounds.get(bounds.size() - 1);
      long bound = afterLine(Math.max(last, size / parts * i), size);
      if (bound > last && bound < size) {
        bounds.add(bound);
      }
    }
    bounds.add(size);
    return bounds;
  }

  private long afterLine(long from, long size) throws IOException {
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = FileRange.open(file, from, size)) {
      long at = from;
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            return at + i + 1;
          }
        }
        at += count;
      }
      return size;
    }
  }
}

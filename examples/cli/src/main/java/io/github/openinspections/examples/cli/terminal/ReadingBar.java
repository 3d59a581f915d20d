package io.github.openinspections.examples.cli.terminal;

import io.github.openinspections.serialization.options.ReadProgress;
import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for reading a file, shown once reading takes longer than a moment. */
public final class ReadingBar implements ReadProgress, AutoCloseable {
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(500);

  /** Fixed, because asking a terminal for its width can start other programs. */
  private static final int WIDTH = 78;

  private static final int NAME = 24;
  private static final long MEBIBYTE = 1L << 20;

  private final PrintStream err;
  private final String name;
  private final LongSupplier nanoTime;
  private final long start;
  private @Nullable ProgressBar bar;

  private ReadingBar(PrintStream err, String name, LongSupplier nanoTime) {
    this.err = err;
    this.name = name;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Returns a bar, or nothing if nobody is watching. */
  public static Optional<ReadingBar> of(Terminal terminal, String name) {
    return of(terminal, name, System::nanoTime);
  }

  static Optional<ReadingBar> of(Terminal terminal, String name, LongSupplier nanoTime) {
    return terminal.watched()
        ? Optional.of(new ReadingBar(terminal.err(), shortened(TerminalText.of(name)), nanoTime))
        : Optional.empty();
  }

  private static String shortened(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= NAME ? name : "…" + name.substring(name.offsetByCodePoints(0, points - NAME));
  }

  @Override
  public void read(long bytes, long records, OptionalLong size) {
    ProgressBar shown = bar;
    if (shown == null) {
      if (nanoTime.getAsLong() - start < MOMENT) {
        return;
      }
      shown = show();
      bar = shown;
    }
    // A compressed file yields more bytes than its size; the total is known only at the end.
    long most = size.orElse(0);
    shown.maxHint(bytes <= most ? most : -1);
    shown.stepTo(bytes);
  }

  private ProgressBar show() {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" MiB", MEBIBYTE)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }

  /** Removes the bar. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

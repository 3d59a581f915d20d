package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.Rewritten;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Compares our reader with the practical limit on records as other programs may write them. */
final class Writings {
  private Writings() {}

  static void run(Effort effort, Consumer<Line> table) throws IOException {
    Corpus corpus = Corpus.clean(Math.min(effort.records(), Corpus.RECORDS));
    table.accept(line("a list", effort, Rewritten.list(corpus)));
    table.accept(line("indented", effort, Rewritten.indented(corpus)));
    table.accept(line("opposite order", effort, Rewritten.reversed(corpus)));
    table.accept(line("unknown properties", effort, Rewritten.extended(corpus)));
  }

  private static Line line(String what, Effort effort, Corpus corpus) throws IOException {
    int records = corpus.records();
    Contestant<?> limit = Contestants.of(Contestants.LIMIT);
    Contestant<?> ours = Contestants.of("b");
    Turns turns =
        Turns.of(
            effort, 0, () -> results(limit, corpus) - 1, () -> results(ours, corpus) - records);
    return new Line(
        "b / a  read, " + what,
        turns.second().over(turns.first()),
        Goal.NONE,
        String.format(
            Locale.ROOT,
            "%.1f µs / %.1f µs",
            1000 * turns.second().median() / records,
            1000 * turns.first().median() / records));
  }

  private static long results(Contestant<?> contestant, Corpus corpus) {
    AtomicLong results = new AtomicLong();
    contestant.run(corpus, result -> results.incrementAndGet());
    return results.get();
  }
}

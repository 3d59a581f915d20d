package io.github.openinspections.examples.benchmarks.data;

import java.util.List;
import java.util.Random;

/**
 * Texts for records: one in ten has characters that are not ASCII, as in the longer texts of
 * published tables, and one in fifty has characters that JSON escapes.
 */
final class GeneratedTexts {
  private static final List<String> WORDS =
      List.of(
          ("partners worked closely together to improve the safety of children and young people"
                  + " leaders had a clear plan for early help services were confident that changes"
                  + " would last")
              .split(" "));

  private final Random random;

  GeneratedTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a text with the given number of words on average. */
  String text(int words) {
    boolean foreign = random.nextInt(10) == 0;
    boolean escaped = random.nextInt(50) == 0;
    int count = words / 2 + random.nextInt(words + 1);
    StringBuilder text = new StringBuilder("Inspectors");
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      if (foreign && i % 10 == 0) {
        text.append(" – Gàidhlig");
      }
    }
    return text.append(escaped ? " in what one called \"the right place\\time\"." : ".").toString();
  }
}

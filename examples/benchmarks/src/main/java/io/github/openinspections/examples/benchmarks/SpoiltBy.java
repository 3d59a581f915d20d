package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What each record of a corpus has one problem of. */
enum SpoiltBy {
  /** A validation rule. */
  RULE {
    @Override
    byte[] lines(int records) {
      return Corpus.broken(records).lines();
    }
  },
  /** A value that no record can have. */
  SHAPE {
    @Override
    byte[] lines(int records) {
      return replaced(records, "{\"count\":5", "{\"count\":-5");
    }
  },
  /** A syntax error in its last character. */
  SYNTAX {
    @Override
    byte[] lines(int records) {
      return replaced(records, "}\n", "\n");
    }
  };

  /** Returns so many records, each on a line. */
  abstract byte[] lines(int records);

  private static byte[] replaced(int records, String clean, String spoilt) {
    String text = new String(Corpus.clean(records).lines(), StandardCharsets.UTF_8);
    return text.replace(clean, spoilt).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the name in the table: "a rule's". */
  @Override
  public String toString() {
    return "a " + name().toLowerCase(Locale.ROOT) + "'s";
  }
}

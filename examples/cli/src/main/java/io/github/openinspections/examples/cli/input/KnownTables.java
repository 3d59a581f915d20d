package io.github.openinspections.examples.cli.input;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.NearWord;
import io.github.openinspections.serialization.csv.PublishedTables;
import io.github.openinspections.serialization.csv.TableMapping;

/** The published tables by the names that the command line takes. */
final class KnownTables {
  private KnownTables() {}

  static TableMapping named(String name) throws Failure {
    return PublishedTables.find(name).orElseThrow(() -> unknown(name));
  }

  private static Failure unknown(String name) {
    return new Failure(
        "no mapping \""
            + name
            + "\""
            + NearWord.hint(name, PublishedTables.all().stream().map(TableMapping::name).toList())
            + " `inspections mappings` lists all of them.");
  }
}

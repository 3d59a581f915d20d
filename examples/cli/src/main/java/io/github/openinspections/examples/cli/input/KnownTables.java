package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;

/** The published tables by name. */
final class KnownTables {
  private KnownTables() {}

  static TableMapping named(String name) throws Failure {
    return PublishedTables.find(name).orElseThrow(() -> unknown(name));
  }

  private static Failure unknown(String name) {
    return new Failure(
        "unknown mapping \""
            + name
            + "\""
            + NearWord.question(
                name, PublishedTables.all().stream().map(TableMapping::name).toList())
            + " (`inspections mappings` lists them all)");
  }
}

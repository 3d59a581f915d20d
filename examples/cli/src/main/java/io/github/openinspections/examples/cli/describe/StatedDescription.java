package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What only the publisher knows of a data set. Nothing of it is guessed. */
public final class StatedDescription {
  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title of the data set (default: the one in the file).")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "TEXT",
      description = "Who publishes the data set (default: the one in the file).")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--licence",
      paramLabel = "URI|TEXT",
      description = "Licence of the data set, if possible by its address; never guessed.")
  private Optional<String> licence = Optional.empty();

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "Words by which users must name the source; never guessed.")
  private Optional<String> attribution = Optional.empty();

  @Option(
      names = "--address",
      paramLabel = "URI",
      description = "Address that identifies the data set.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--download",
      paramLabel = "URI",
      description =
          "Address from which the file can be downloaded; for a folder of tables, that of the folder.")
  private Optional<String> download = Optional.empty();

  /**
   * Refuses what is not an address.
   *
   * @throws Failure if one of the addresses is none
   */
  public void requireAddresses() throws Failure {
    for (Optional<String> given : List.of(address, download)) {
      if (given.isPresent() && Address.find(given.get()).isEmpty()) {
        throw new Failure(Said.of("no-address", "text", given.get()));
      }
    }
  }

  /** What is empty, such as an unset variable of a script, is not stated. */
  private static Optional<String> said(Optional<String> given) {
    return given.filter(text -> !text.isBlank());
  }

  Optional<String> title() {
    return said(title);
  }

  Optional<String> publisher() {
    return said(publisher);
  }

  Optional<String> licence() {
    return said(licence);
  }

  Optional<String> attribution() {
    return said(attribution);
  }

  Optional<Address> address() {
    return address.flatMap(Address::find);
  }

  Optional<Address> download() {
    return download.flatMap(Address::find);
  }
}

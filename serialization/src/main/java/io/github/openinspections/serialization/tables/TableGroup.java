package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.DatasetDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the metadata say of the tables as a whole.
 *
 * @param files the tables that they describe
 * @param description what they say of the data set
 */
record TableGroup(List<String> files, DatasetDescription description) {

  /** Whether the metadata are those of tables of inspections, and not of somebody's others. */
  boolean isOfInspections() {
    return files.contains(InspectionTable.INSPECTIONS.file());
  }

  /** Builds a group from its metadata; not thread-safe. */
  static final class Builder {
    final DatasetDescription.Builder description = DatasetDescription.builder();
    private final List<String> files = new ArrayList<>();
    private Optional<String> licence = Optional.empty();
    private Optional<String> rights = Optional.empty();

    void addFile(String file) {
      files.add(file);
    }

    void licence(String address) {
      licence = Optional.of(address);
    }

    void rights(String name) {
      rights = Optional.of(name);
    }

    TableGroup build() {
      return new TableGroup(
          List.copyOf(files), description.licence(licence.or(() -> rights)).build());
    }
  }
}

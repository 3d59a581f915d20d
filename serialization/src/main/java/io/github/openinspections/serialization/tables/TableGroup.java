package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.dataset.DatasetDescription;
import java.util.Optional;

/**
 * What the metadata say of the tables as a whole.
 *
 * @param ofInspections whether they are those of tables of inspections, and not of somebody's
 *     others
 * @param description what they say of the data set
 */
record TableGroup(boolean ofInspections, DatasetDescription description) {

  /** Builds a group from its metadata; not thread-safe. */
  static final class Builder {
    final DatasetDescription.Builder description = DatasetDescription.builder();
    private boolean ofInspections;
    private Optional<String> licence = Optional.empty();
    private Optional<String> rights = Optional.empty();

    void addFile(String file) {
      ofInspections |= file.equals(InspectionTable.INSPECTIONS.file());
    }

    void licence(String address) {
      licence = Optional.of(address);
    }

    void rights(String name) {
      rights = Optional.of(name);
    }

    TableGroup build() {
      return new TableGroup(ofInspections, description.licence(licence.or(() -> rights)).build());
    }
  }
}

package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.options.PersonalData;
import java.util.Optional;

/**
 * Which columns are about single people, or places where children live. A column that becomes
 * something of the format is what the mapping says it is, whatever its header: only names, and
 * cells that would be kept as they are, are looked at.
 */
final class PersonalColumns {
  private static final PersonalColumns NONE = new PersonalColumns(false);
  private static final PersonalColumns ALL = new PersonalColumns(true);

  private final boolean leftOut;

  private PersonalColumns(boolean leftOut) {
    this.leftOut = leftOut;
  }

  /** Returns those that are left out, by the choice of whoever reads the table. */
  static PersonalColumns of(PersonalData choice) {
    return choice == PersonalData.OMIT ? ALL : NONE;
  }

  /** Returns in which rows a column is left out, if in any. */
  Optional<PersonalColumn> of(String header, Binding binding) {
    if (!leftOut) {
      return Optional.empty();
    }
    if (binding.isPersonal()) {
      return Optional.of(PersonalColumn.ALWAYS);
    }
    String becomes = binding.becomes();
    if (becomes.equals(Binding.INSPECTED_NAME)) {
      return PersonalWords.meaning(header)
          .filter(PersonalColumn.ALWAYS::equals)
          .or(() -> Optional.of(PersonalColumn.NAME_OF_SERVICE));
    }
    return becomes.equals(Binding.KEPT) || becomes.startsWith(Binding.LEFT_OUT)
        ? PersonalWords.meaning(header)
        : Optional.empty();
  }

  /** Whether cells of a column are left out that hold a telephone number, whatever its header. */
  boolean isByContent(Binding binding) {
    return leftOut && binding.becomes().equals(Binding.KEPT);
  }
}

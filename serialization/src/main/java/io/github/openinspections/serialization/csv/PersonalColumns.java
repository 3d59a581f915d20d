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
    return of(header, "", binding);
  }

  /**
   * Returns in which rows a column is left out, if in any.
   *
   * @param group what is above its header, by {@link HeaderGroups}
   */
  Optional<PersonalColumn> of(String header, String group, Binding binding) {
    if (!leftOut) {
      return Optional.empty();
    }
    if (binding.isPersonal()) {
      return Optional.of(PersonalColumn.ALWAYS);
    }
    String becomes = binding.becomes();
    boolean named = becomes.equals(NameColumns.INSPECTED);
    if (!named && !isKept(becomes) && !becomes.startsWith(Binding.LEFT_OUT)) {
      return Optional.empty();
    }
    Optional<PersonalColumn> meaning = meaning(header, group);
    return named && meaning.filter(PersonalColumn.ALWAYS::equals).isEmpty()
        ? Optional.of(PersonalColumn.NAME_OF_SERVICE)
        : meaning;
  }

  private static Optional<PersonalColumn> meaning(String header, String group) {
    Optional<PersonalColumn> alone = PersonalWords.meaning(header);
    boolean always = alone.filter(PersonalColumn.ALWAYS::equals).isPresent();
    return always || group.isEmpty() || !PersonalWords.isPart(header)
        ? alone
        : PersonalWords.meaning(group + ' ' + header)
            .filter(PersonalColumn.ALWAYS::equals)
            .or(() -> alone);
  }

  /** Whether cells of a column are left out that hold a telephone number, whatever its header. */
  boolean isByContent(Binding binding) {
    return leftOut && isKept(binding.becomes());
  }

  /** Whether cells are kept as they are, whatever else is said of them: "kept with the grades". */
  private static boolean isKept(String becomes) {
    return becomes.equals(Binding.KEPT) || becomes.startsWith(Binding.KEPT + " ");
  }
}

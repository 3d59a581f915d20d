package io.github.openinspections.serialization.csv;

/**
 * In which rows the cells of a column are about a single person, or a place where children live.
 */
enum PersonalColumn {
  /** In all: a telephone number, a manager. */
  ALWAYS,
  /** Where the service is a person or a children's home: the name of the service. */
  NAME_OF_SERVICE,
  /** Where the service is a person: the name of whoever owns it. */
  NAME_OF_OWNER;

  boolean isAbout(ServiceKind kind) {
    return switch (this) {
      case ALWAYS -> true;
      case NAME_OF_SERVICE -> kind != ServiceKind.ORGANISATION;
      case NAME_OF_OWNER -> kind == ServiceKind.PERSON || kind == ServiceKind.UNKNOWN;
    };
  }
}

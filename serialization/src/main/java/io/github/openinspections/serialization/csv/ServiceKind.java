package io.github.openinspections.serialization.csv;

import java.util.List;

/** What the name of a service gives away. */
enum ServiceKind {
  /** A childminder, or childcare in somebody's home: the service bears the name of the person. */
  PERSON,
  /** A children's home: its location is exempt from disclosure, and its name leads there. */
  CHILDRENS_HOME,
  /** The table says the kinds of services, but not of this one: it may be any. */
  UNKNOWN,
  /** An organisation, or something of which the table says no kind. */
  ORGANISATION;

  private static final List<String> PEOPLE =
      List.of(
          "childmind",
          "domesticchildcare",
          "domesticpremises",
          "domestichome",
          "homechildcarer",
          "nanny",
          "nannies");

  /** These hold words of the others and mean organisations. */
  private static final List<String> ORGANISATIONS =
      List.of("nondomestic", "childminderagenc", "childmindingagenc");

  private static final List<String> HOMES = List.of("childrenshome", "secureaccommodation");

  /**
   * Returns what the printed kind of a service, or its code, means; from several texts about one
   * service, what they mean together: "Care Home Service", "Children".
   *
   * @param letters the texts, each reduced by {@link #letters}
   */
  static ServiceKind of(String letters) {
    String text = letters;
    for (String organisation : ORGANISATIONS) {
      text = text.replace(organisation, "");
    }
    if (PEOPLE.stream().anyMatch(text::contains)) {
      return PERSON;
    }
    boolean homeOfChildren =
        text.contains("carehome") && (text.contains("children") || text.contains("youngpeople"));
    return homeOfChildren || HOMES.stream().anyMatch(text::contains)
        ? CHILDRENS_HOME
        : ORGANISATION;
  }

  /** Returns the letters of a text, so that spellings, and the codes of kinds, are alike. */
  static String letters(String text) {
    String key = TableWords.key(text);
    StringBuilder letters = new StringBuilder(key.length());
    key.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

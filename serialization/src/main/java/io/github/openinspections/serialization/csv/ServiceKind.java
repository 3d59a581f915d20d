package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.NearWord;
import java.util.List;
import java.util.Set;

/** What the name of a service gives away. */
enum ServiceKind {
  /** A childminder, or childcare in somebody's home: the service bears the name of the person. */
  PERSON,
  /** A children's home: its location is exempt from disclosure, and its name leads there. */
  CHILDRENS_HOME,
  /** The table says the kinds of services, but of this one nothing that is understood. */
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

  /** Words of kinds that are nobody's home, in tables that have others, too. */
  private static final List<String> CERTAINLY_ORGANISATIONS =
      List.of(
          "nondomestic",
          "agency",
          "agencies",
          "school",
          "college",
          "nursery",
          "fostering",
          "adoption",
          "daycare",
          "supportservice",
          "localauthority",
          "council",
          "familycentre",
          "trainingcentre");

  /** Words for the clients of care homes that are not for children. */
  private static final List<String> CLIENTS =
      List.of("adult", "people", "elder", "dementia", "disab", "health", "alcohol", "drug");

  /** Abbreviations for childminders and for childcare in homes. */
  private static final Set<String> CHILDMINDER_CODES = Set.of("cm", "chm", "ccd", "hcr");

  private static final List<String> OFTEN_MISSPELT =
      List.of(
          "childminder",
          "childminders",
          "childminding",
          "childcareondomesticpremises",
          "homechildcarer",
          "childrenshome",
          "childrenshomes",
          "securechildrenshome",
          "secureaccommodation",
          "secureaccommodationservice");

  /**
   * Returns the kind of private home that letters mean that are misspelt, or a code; empty if they
   * are not near to any.
   */
  static String meant(String letters) {
    if (isKnownOrganisation(letters)) {
      return "";
    }
    return CHILDMINDER_CODES.contains(letters)
        ? "childminder"
        : NearWord.of(letters, OFTEN_MISSPELT).orElse("");
  }

  /** Whether a care home may be one for children, since nothing says that it is for adults. */
  static boolean isCareHomeForAnyone(String letters) {
    return letters.contains("carehome") && CLIENTS.stream().noneMatch(letters::contains);
  }

  /** Whether a kind that a mapping does not know is certainly no private home. */
  static boolean isKnownOrganisation(String letters) {
    return CERTAINLY_ORGANISATIONS.stream().anyMatch(letters::contains);
  }

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

package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.options.PersonalData;

/** What the page of published tables says about personal data. */
public final class PersonalOnThePage {
  public static final String SECTION =
      "Personal data are left out unless they are asked for (`PersonalData.KEEP`, on the command"
          + " line `--keep-personal`); CSV-019 names the columns and counts the cells. Left out are, in"
          + " every table and whatever the mapping, cells that would be kept or are a name, under"
          + " headers that mean a manager, an inspector, somebody to contact, a telephone number, an"
          + " e-mail address, an address below the town, a postcode, UPRN, data zone or coordinates;"
          + " the name of a childminder or children's home; and the provider of a childminder. A header"
          + " above counts for those below it. Left out, too, are short cells that would be kept and"
          + " hold a telephone number, an e-mail address or a postcode; names where a table with"
          + " childminders or children's homes gives a kind that is not understood; and people in"
          + " the quotations of notes."
          + " Columns below say so; a mapping file marks others with `\"personal\": true`.\n";

  private PersonalOnThePage() {}

  /** Returns when the cells of a column are left out, if ever. */
  public static String remark(Column column) {
    return PersonalColumns.of(PersonalData.OMIT)
        .of(column.name(), column.binding())
        .map(
            personal ->
                switch (personal) {
                  case ALWAYS -> "; left out unless personal data are kept";
                  case NAME_OF_SERVICE ->
                      "; of childminders and children's homes left out unless personal data are"
                          + " kept";
                  case NAME_OF_OWNER -> "; of childminders left out unless personal data are kept";
                })
        .orElse("");
  }
}

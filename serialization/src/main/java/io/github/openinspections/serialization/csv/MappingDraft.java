package io.github.openinspections.serialization.csv;

import java.util.List;

/** A first mapping of a table, made of its header alone. */
final class MappingDraft {
  private MappingDraft() {}

  /**
   * Returns a draft; one without columns if the first row is no header: a telephone number in it is
   * somebody's, and so may be the names beside it.
   */
  static TableMapping of(String name, List<String> row, List<TableMapping> known) {
    boolean data = row.stream().anyMatch(cell -> PersonalContent.isIn(cell, true));
    List<String> headers = data ? List.of() : row;
    String slug = RowId.slug(name);
    String beginning = slug.isEmpty() ? "table" : slug;
    DraftColumns columns = new DraftColumns(headers, known);
    RowId id = columns.id(beginning);
    TableMapping.Builder draft =
        TableMapping.builder(beginning, beginning)
            .id(id)
            .note(
                "A draft made of the header alone: look at what every column becomes, and say which"
                    + " scales the grades are of.");
    if (columns.leftOut() > 0) {
      draft.note(
          "Headers that are no columns here, because they are empty, repeated or too long: "
              + columns.leftOut()
              + ". Their cells are kept.");
    }
    columns.columns(id).forEach(draft::column);
    return draft.build();
  }
}

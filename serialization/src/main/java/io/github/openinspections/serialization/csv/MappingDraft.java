package io.github.openinspections.serialization.csv;

import java.util.List;

/** A first mapping of a table, made of its header alone. */
final class MappingDraft {
  private MappingDraft() {}

  static TableMapping of(String name, List<String> headers, List<TableMapping> known) {
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

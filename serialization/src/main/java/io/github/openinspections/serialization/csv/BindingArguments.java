package io.github.openinspections.serialization.csv;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link Binding} was made with besides its name, so that it can be written to a file.
 *
 * @param words the words of the column with their meanings as written in files
 * @param grades how grades are written
 * @param id how an id is made of the row
 * @param outOf the highest score possible
 */
record BindingArguments(
    Map<String, String> words,
    Optional<GradeWords> grades,
    Optional<RowId> id,
    Optional<BigDecimal> outOf) {
  static final BindingArguments NONE =
      new BindingArguments(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  static BindingArguments of(CellWords<?> words) {
    return new BindingArguments(
        words.written(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static BindingArguments of(GradeWords grades) {
    return new BindingArguments(Map.of(), Optional.of(grades), Optional.empty(), Optional.empty());
  }

  static BindingArguments of(RowId id) {
    return new BindingArguments(Map.of(), Optional.empty(), Optional.of(id), Optional.empty());
  }

  static BindingArguments outOf(BigDecimal highest) {
    return new BindingArguments(Map.of(), Optional.empty(), Optional.empty(), Optional.of(highest));
  }
}

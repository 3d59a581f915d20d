package io.github.openinspections.serialization.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link Binding} was made with besides its name, so that it can be written to a file.
 *
 * @param words the words of the column with their meanings as written in files
 * @param grades how grades are written
 * @param id how an id is made of the row
 * @param outOf the highest score possible
 * @param separator the text between the values of one cell
 * @param keeping the words whose cells are kept as they are
 */
record BindingArguments(
    Map<String, String> words,
    Optional<GradeWords> grades,
    Optional<RowId> id,
    Optional<BigDecimal> outOf,
    Optional<String> separator,
    List<String> keeping) {
  static final BindingArguments NONE =
      new BindingArguments(
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  static BindingArguments of(CellWords<?> words) {
    return new BindingArguments(
        words.written(), NONE.grades, NONE.id, NONE.outOf, NONE.separator, NONE.keeping);
  }

  static BindingArguments of(GradeWords grades) {
    return new BindingArguments(
        NONE.words, Optional.of(grades), NONE.id, NONE.outOf, NONE.separator, NONE.keeping);
  }

  static BindingArguments of(RowId id) {
    return new BindingArguments(
        NONE.words, NONE.grades, Optional.of(id), NONE.outOf, NONE.separator, NONE.keeping);
  }

  static BindingArguments outOf(BigDecimal highest) {
    return new BindingArguments(
        NONE.words, NONE.grades, NONE.id, Optional.of(highest), NONE.separator, NONE.keeping);
  }

  static BindingArguments separatedBy(String separator) {
    return new BindingArguments(
        NONE.words, NONE.grades, NONE.id, NONE.outOf, Optional.of(separator), NONE.keeping);
  }

  /** Returns the same with more words whose cells are kept as they are. */
  BindingArguments keeping(Collection<String> others) {
    List<String> more = new ArrayList<>(keeping);
    more.addAll(others);
    return new BindingArguments(words, grades, id, outOf, separator, List.copyOf(more));
  }
}

package io.github.openinspections.serialization.mapping;

import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a mapping file makes an id of a row.
 *
 * @param beginning what all ids begin with
 * @param columns the columns that it is made of
 * @param also columns that are skipped where they are empty
 * @param word a word before the value of the last of the columns
 */
public record IdText(
    String beginning, List<String> columns, List<String> also, Optional<String> word) {
  static final ObjectCodec<IdText, Draft> ID =
      ObjectCodec.of("Id", Draft::new, Draft::build)
          .required("beginning", Codecs.IDENTIFIER, IdText::beginning, (d, b) -> d.beginning = b)
          .requiredList(
              "columns", Codecs.TEXT, IdText::columns, (d, column) -> d.columns.add(column))
          .list("also", Codecs.TEXT, IdText::also, (d, column) -> d.also.add(column))
          .optional("word", Codecs.TEXT, IdText::word, (d, word) -> d.word = Optional.of(word))
          .strict();

  /** Copies the columns. */
  public IdText {
    columns = List.copyOf(columns);
    also = List.copyOf(also);
  }

  /** Builds an id. */
  static final class Draft {
    private String beginning = "";
    private final List<String> columns = new ArrayList<>();
    private final List<String> also = new ArrayList<>();
    private Optional<String> word = Optional.empty();

    private IdText build() {
      return new IdText(beginning, columns, also, word);
    }
  }
}

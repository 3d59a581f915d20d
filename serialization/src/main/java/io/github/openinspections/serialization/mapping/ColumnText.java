package io.github.openinspections.serialization.mapping;

import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.DecimalCodec;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.MeaningsCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a mapping file.
 *
 * @param header the header; missing only where the file is wrong
 * @param aliases other headers of the same column
 * @param required whether every table of the mapping has it
 * @param becomes the name of the binding; missing only where the file is wrong
 * @param words the words of the column with their meanings
 * @param grades how grades are written
 * @param id how an id is made of the row
 * @param outOf the highest score possible
 * @param separator the text between the values of one cell
 * @param keeping the words whose cells are kept as they are
 * @param personal whether its cells are about single people or places where children live
 */
public record ColumnText(
    Optional<String> header,
    List<String> aliases,
    boolean required,
    Optional<String> becomes,
    Optional<Map<String, Optional<String>>> words,
    Optional<GradesText> grades,
    Optional<IdText> id,
    Optional<BigDecimal> outOf,
    Optional<String> separator,
    List<String> keeping,
    boolean personal) {
  static final ObjectCodec<ColumnText, Draft> COLUMN =
      ObjectCodec.of("Column", Draft::new, Draft::build)
          .required(
              "header",
              Codecs.TEXT,
              c -> c.header.orElseThrow(),
              (d, header) -> d.header = Optional.of(header))
          .list("aliases", Codecs.TEXT, ColumnText::aliases, (d, alias) -> d.aliases.add(alias))
          .optional(
              "required",
              FlagCodec.FLAG,
              c -> Optional.of(c.required).filter(required -> required),
              (d, required) -> d.required = required)
          .required(
              "becomes",
              Codecs.TEXT,
              c -> c.becomes.orElseThrow(),
              (d, becomes) -> d.becomes = Optional.of(becomes))
          .optional(
              "words",
              MeaningsCodec.MEANINGS,
              ColumnText::words,
              (d, words) -> d.words = Optional.of(words))
          .optional(
              "grades",
              GradesText.GRADES,
              ColumnText::grades,
              (d, grades) -> d.grades = Optional.of(grades))
          .optional("id", IdText.ID, ColumnText::id, (d, id) -> d.id = Optional.of(id))
          .optional(
              "outOf",
              DecimalCodec.DECIMAL,
              ColumnText::outOf,
              (d, outOf) -> d.outOf = Optional.of(outOf))
          .optional(
              "separator",
              Codecs.TEXT,
              ColumnText::separator,
              (d, separator) -> d.separator = Optional.of(separator))
          .list("keeping", Codecs.TEXT, ColumnText::keeping, (d, word) -> d.keeping.add(word))
          .optional(
              "personal",
              FlagCodec.FLAG,
              c -> Optional.of(c.personal).filter(personal -> personal),
              (d, personal) -> d.personal = personal)
          .strict();

  /** Copies the lists. */
  public ColumnText {
    aliases = List.copyOf(aliases);
    keeping = List.copyOf(keeping);
  }

  /** Builds a column. */
  static final class Draft {
    private Optional<String> header = Optional.empty();
    private final List<String> aliases = new ArrayList<>();
    private boolean required;
    private Optional<String> becomes = Optional.empty();
    private Optional<Map<String, Optional<String>>> words = Optional.empty();
    private Optional<GradesText> grades = Optional.empty();
    private Optional<IdText> id = Optional.empty();
    private Optional<BigDecimal> outOf = Optional.empty();
    private Optional<String> separator = Optional.empty();
    private final List<String> keeping = new ArrayList<>();
    private boolean personal;

    private ColumnText build() {
      return new ColumnText(
          header, aliases, required, becomes, words, grades, id, outOf, separator, keeping,
          personal);
    }
  }
}

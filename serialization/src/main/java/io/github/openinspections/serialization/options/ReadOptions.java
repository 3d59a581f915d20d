package io.github.openinspections.serialization.options;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/** How a data set is read. Immutable; thread-safe if its progress listener is. */
@Value.Immutable
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {
  /** Layout detected from the content, default limits, standard vocabulary, no listener. */
  ReadOptions DEFAULT = builder().build();

  /** The layout of the file. Absent = detected from the content. */
  Optional<Layout> layout();

  /** How large records may be. */
  @Value.Default
  default Limits limits() {
    return Limits.DEFAULT;
  }

  /**
   * What is known about the field. It decides the framework of an inspection of a table, and with
   * it the scale of words that belong to several; the scales that a column names come with its
   * mapping. Reading JSON does not depend on it.
   */
  @Value.Default
  default Vocabulary vocabulary() {
    return Vocabulary.standard();
  }

  /**
   * The order of day and month in numeric dates of a table. Absent = the mapping names it, or a
   * header states it, as {@code Inspection date (DD/MM/YYYY)}, and no date of the first rows
   * contradicts that, or the dates of the first rows decide together.
   */
  Optional<NumericDates> numericDates();

  /**
   * The day from which numbers in columns of dates count, if they are read as dates. Absent = the
   * workbook says it, or it is 1900.
   */
  Optional<SerialDates> serialDates();

  /**
   * The name of the sheet of a spreadsheet that is read. Absent = the first visible one on which a
   * known header fits.
   */
  Optional<String> sheet();

  /**
   * The release that the records of a table are taken from. Absent = a column of the table gives
   * it, or a line above the header of a published table that has it there, or nothing does. It does
   * not change records that say it themselves, and it does not concern JSON.
   */
  Optional<PartialDate> asOf();

  /**
   * Whether what a table says of single people, and of places where children live, is read. JSON is
   * read whole in any case.
   */
  @Value.Default
  default PersonalData personalData() {
    return PersonalData.OMIT;
  }

  /** The listener to progress, if any. */
  Optional<ReadProgress> progress();

  /**
   * Decides before every record whether to stop reading there; the data set then is not complete
   * and says so. Absent = reading goes on to the end.
   */
  Optional<BooleanSupplier> cancelled();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(ReadOptions options) {
    return OneLine.of("ReadOptions")
        .with(options.layout())
        .with("dates:", options.numericDates())
        .with("serial dates:", options.serialDates())
        .with("sheet", options.sheet())
        .with("as of", options.asOf())
        .with("personal data:", options.personalData())
        .with("vocabulary:", options.vocabulary())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReadOptions} values; not thread-safe. */
  final class Builder extends ImmutableReadOptions.Builder {
    Builder() {}
  }
}

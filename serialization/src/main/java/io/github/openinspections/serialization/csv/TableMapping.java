package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.csv.Column.Presence;
import io.github.openinspections.serialization.mapping.MappingFile;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * How the rows of a table become inspections: the headers of its columns over the years, what their
 * cells become, and how the id is made. Immutable and thread-safe.
 *
 * <pre>{@code
 * TableMapping visits =
 *     TableMapping.builder("county-visits", "Visits of a county council")
 *         .id("county-visits", "Reference")
 *         .type(InspectionType.FOCUSED_VISIT)
 *         .required("Reference", Binding.identifier("county-reference"))
 *         .column("Council", Binding.areaName(), "Local authority")
 *         .column("Visited", Binding.fieldworkStart())
 *         .build();
 * }</pre>
 *
 * <p>A file can say the same without Java: {@link #read(Path)}.
 */
public final class TableMapping {
  private final TableFacts facts;
  private final KnownHeaders knownHeaders;
  private final DescribedInspections described;

  private TableMapping(MappingStatements stated) {
    described = stated.described();
    knownHeaders = stated.headers(described);
    facts = stated.facts();
  }

  /**
   * Starts a mapping.
   *
   * @param name a short name, by which users choose it
   * @param title what the table is, for people
   */
  public static Builder builder(String name, String title) {
    return new Builder(name, title);
  }

  /**
   * Reads a mapping file that names scales of the standard vocabulary, in the JSON that {@link
   * #write} writes and the schema {@code table-mapping.schema.json} describes.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidFileException if it is not a mapping; it lists everything that is wrong
   */
  public static TableMapping read(Path file) throws IOException {
    return read(file, Vocabulary.standard());
  }

  /**
   * Reads a mapping file.
   *
   * @param vocabulary the scales that the file can name; the mapping carries those that it names
   * @throws IOException if the file cannot be read
   * @throws InvalidFileException if it is not a mapping; it lists everything that is wrong
   */
  public static TableMapping read(Path file, Vocabulary vocabulary) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return MappingReading.read(file.toString(), in, vocabulary);
    }
  }

  /**
   * Reads a mapping file that names scales of the standard vocabulary, to its end, and leaves the
   * stream open.
   *
   * @throws IOException if the stream cannot be read
   * @throws InvalidFileException if it is not a mapping; it lists everything that is wrong
   */
  public static TableMapping read(InputStream json) throws IOException {
    return read(json, Vocabulary.standard());
  }

  /**
   * Reads a mapping file, to its end, and leaves the stream open.
   *
   * @param vocabulary the scales that the file can name; the mapping carries those that it names
   * @throws IOException if the stream cannot be read
   * @throws InvalidFileException if it is not a mapping; it lists everything that is wrong
   */
  public static TableMapping read(InputStream json, Vocabulary vocabulary) throws IOException {
    return MappingReading.read(MappingFile.SUBJECT, json, vocabulary);
  }

  /**
   * Writes the mapping as a file that {@link #read(Path)} reads, and leaves the stream open. Scales
   * are named by their codes alone: whoever reads the file needs a vocabulary that has them.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalStateException if a file cannot say it: a binding is custom, Java code says
   *     which inspections a row describes, an inspection is without some columns, has another
   *     inspector than the mapping or a number of priority areas that no column gives, a follow-up
   *     lacks its number or its original, or the table holds no inspections
   */
  public void write(OutputStream json) throws IOException {
    json.write(MappingWriting.write(this));
  }

  /**
   * Returns a first mapping of a table, to be written, corrected and completed. What a column
   * becomes is guessed from its header alone. Total: any header gives a mapping that fits it.
   *
   * @param name the short name of the mapping, made of letters and digits
   * @param headers the cells of the header
   * @param known mappings to learn from, such as those of published tables
   */
  public static TableMapping draft(String name, List<String> headers, List<TableMapping> known) {
    return MappingDraft.of(name, headers, known);
  }

  /** Returns the short name. */
  public String name() {
    return facts.name();
  }

  /** Returns what the table is, for people. */
  public String title() {
    return facts.title();
  }

  /** Returns what users of the inspections should know about the table, for people. */
  public List<String> notes() {
    return facts.notes();
  }

  /** Returns the type of inspections whose type no column gives. */
  public InspectionType type() {
    return facts.type();
  }

  /** Returns the columns, in the order of the documentation. */
  public List<Column> columns() {
    return knownHeaders.columns();
  }

  /**
   * Returns the ways to make the id of an inspection, in order of preference; where each row
   * describes several, those of all.
   */
  public List<RowId> ids() {
    return described.all().stream().flatMap(part -> part.ids().stream()).toList();
  }

  /** Returns the inspections that each row describes; empty if it describes one, or a function. */
  public List<RowPart> inspections() {
    return described.each();
  }

  /**
   * Returns how many rows are buffered so that those with the same id become one inspection, fewer
   * if they have many millions of characters; empty if every row is an inspection.
   */
  public OptionalInt groupedRows() {
    return facts.groupedRows();
  }

  /**
   * Returns what the table holds, for people, if it holds no inspections: it is recognised, and not
   * read.
   */
  public Optional<String> withoutInspections() {
    return facts.withoutInspections();
  }

  /** Whether a row can be the header of this table: it has every required column. */
  public boolean fits(List<String> headers) {
    return missing(headers).isEmpty();
  }

  /** Returns the names of the required columns that a row lacks to be the header of this table. */
  public List<String> missing(List<String> headers) {
    return knownHeaders.missing(headers);
  }

  /** Whether a column of this table has this header. */
  public boolean knows(String header) {
    return knownHeaders.find(header).isPresent();
  }

  /** Returns the number of known headers minus the number of unknown ones. */
  public int closeness(List<String> headers) {
    return knownHeaders.closeness(headers);
  }

  /**
   * Starts reading rows from any parser: of a spreadsheet, a database, a stream.
   *
   * @param line the line of the header, from 1
   * @param headers the cells of the header
   */
  public RowReader reader(long line, List<String> headers) {
    return reader(line, headers, ReadOptions.DEFAULT);
  }

  /**
   * Starts reading rows from any parser: of a spreadsheet, a database, a stream.
   *
   * @param line the line of the header, from 1
   * @param headers the cells of the header
   * @param options the vocabulary, the order of day and month, what becomes of personal data; the
   *     rest does not matter here
   */
  public RowReader reader(long line, List<String> headers, ReadOptions options) {
    return reader(line, headers, List.of(), options, List.of());
  }

  /**
   * Starts reading rows from any parser, below lines of titles, of a table that may be followed by
   * another one, as in files that were joined: the rows below its header are not read, which is one
   * problem (CSV-022). Where the header has two rows, "Manager" above "Name" and "Phone", the upper
   * one says which columns hold personal data, and nothing else.
   *
   * @param line the line of the header, from 1
   * @param headers the cells of the header, which name the columns
   * @param above the cells of each line above it; of merged cells the first has the text. For
   *     records among them see {@link RowReader#readAbove}
   * @param options as in {@link #reader(long, List, ReadOptions)}
   * @param known the mappings of the tables whose headers are recognised; this one need not be
   *     among them
   */
  public RowReader reader(
      long line,
      List<String> headers,
      List<List<String>> above,
      ReadOptions options,
      List<TableMapping> known) {
    return new RowReader(this, new LinesAbove(above).header(this, line, headers, options), known);
  }

  /** Returns what it says of the table as a whole. */
  TableFacts facts() {
    return facts;
  }

  /** Returns the headers of its columns. */
  KnownHeaders headers() {
    return knownHeaders;
  }

  /** Returns which inspections the rows describe. */
  DescribedInspections described() {
    return described;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return facts.name();
  }

  /** Builds a mapping; not thread-safe. */
  public static final class Builder {
    private final MappingStatements stated;

    private Builder(String name, String title) {
      stated = new MappingStatements(name, title);
    }

    /**
     * Sets how the id is made; further calls add ways for rows where the earlier ones fail.
     *
     * @param beginning what all ids begin with
     * @param columnNames the columns that identify an inspection, such as provider and event
     */
    public Builder id(String beginning, String... columnNames) {
      stated.ids.add(RowId.of(beginning, columnNames));
      return this;
    }

    /** Adds a way to make the id, with columns that are skipped where they are empty. */
    public Builder id(RowId id) {
      stated.ids.add(id);
      return this;
    }

    /** Adds what users of the inspections should know: what is lost, what was not seen. */
    public Builder note(String sentence) {
      stated.notes.add(sentence);
      return this;
    }

    /** Sets the type of inspections whose type no column gives. */
    public Builder type(InspectionType usual) {
      stated.type = usual;
      return this;
    }

    /** Adds who inspected. */
    public Builder inspectedBy(String printedName, BodyCode body) {
      stated.participants.add(Participant.builder().name(printedName).body(body).build());
      return this;
    }

    /** Sets the kind of body that was inspected, for rows where no column gives it. */
    public Builder inspected(InspectedKind kind) {
      stated.inspected = Optional.of(kind);
      return this;
    }

    /** Adds a column that every table of this mapping has. */
    public Builder required(String header, Binding binding, String... aliases) {
      stated.columns.add(new Column(header, List.of(aliases), Presence.REQUIRED, binding));
      return this;
    }

    /**
     * Adds a column that a table of this mapping may lack. In a header, {@code {year}} stands for
     * any financial year in four digits, such as 2526, and {@code {nth}} at the beginning for any
     * of the words first to twelfth: then it is a column for each of them, with the name that the
     * placeholders give. Columns with the same word and year are a group; of a table with more than
     * 64 groups the first 64 are read, which is one problem (CSV-028).
     */
    public Builder column(String header, Binding binding, String... aliases) {
      stated.columns.add(new Column(header, List.of(aliases), Presence.OPTIONAL, binding));
      return this;
    }

    Builder column(Column column) {
      stated.columns.add(column);
      return this;
    }

    /** Adds a word that means an empty cell. */
    public Builder absent(String word) {
      stated.absent.put(word, Optional.empty());
      return this;
    }

    /** Adds a word that says why the value is absent. */
    public Builder absent(String word, Absence reason) {
      stated.absent.put(word, Optional.of(reason));
      return this;
    }

    /**
     * Adds an inspection that each row describes, such as the original or one of its reviews. The
     * columns that one is about are not about the others; it is not made of rows where all of these
     * are empty. A column that none is about is about all.
     */
    public Builder inspection(RowPart part) {
      stated.inspections.add(part);
      return this;
    }

    /**
     * Sets how the table writes dates. If not set, in all forms, and a header such as {@code
     * Visited (DD/MM/YYYY)} or the dates of the first rows show whether the day or the month is
     * first; if set, the table has no say in that.
     */
    public Builder dates(DateForm first, DateForm... others) {
      stated.dates = Optional.of(EnumSet.of(first, others));
      return this;
    }

    /**
     * Takes the date of the release from a line above the header that says "as at 31 March 2023",
     * where no column and no option gives it.
     */
    public Builder asOfInTitle() {
      stated.asOfInTitle = true;
      return this;
    }

    /**
     * Says that the table holds no inspections. It is recognised by its header, so that nobody
     * takes it for one that is merely unknown, and refused (CSV-029).
     *
     * @param sentence what it holds and what it is good for
     */
    public Builder withoutInspections(String sentence) {
      stated.withoutInspections = Optional.of(sentence);
      return this;
    }

    /** Sets which inspections a row describes, if not always one; a row with none is skipped. */
    public Builder parts(Function<Row, List<RowPart>> ofRow) {
      return partsOfTable(DescribedInspections.always(ofRow));
    }

    /**
     * Sets which inspections a row describes, where that depends on the columns that a table has:
     * the function gets their names in this mapping, once for each header: in the order of the
     * header, but those that end with a financial year last, by year and by the words first to
     * twelfth.
     */
    public Builder partsOfTable(Function<Set<String>, Function<Row, List<RowPart>>> ofColumns) {
      stated.parts = Optional.of(ofColumns);
      return this;
    }

    /**
     * Makes one inspection of the rows with the same id.
     *
     * @param most how many rows are buffered for this
     */
    public Builder grouped(int most) {
      stated.groupedRows = OptionalInt.of(most);
      return this;
    }

    /**
     * Returns the mapping.
     *
     * @throws IllegalStateException if the mapping contradicts itself; the message says how
     */
    public TableMapping build() {
      stated.check();
      return new TableMapping(stated);
    }
  }
}

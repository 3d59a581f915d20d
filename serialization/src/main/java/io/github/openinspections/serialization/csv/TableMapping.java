package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.time.PartialDate;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final String name;
  private final String title;
  private final List<String> notes;
  private final InspectionType type;
  private final List<Participant> participants;
  private final Optional<InspectedKind> inspected;
  private final List<Column> columns;
  private final ColumnIndex index;
  private final Map<String, Optional<Absence>> absent;
  private final TableWords words;
  private final boolean ownParts;
  private final Function<Set<String>, Function<Row, List<RowPart>>> parts;
  private final RowPart usualPart;
  private final List<RowPart> inspections;
  private final OptionalInt groupedRows;

  /** Whether a line above the header gives the date of the release. */
  private final boolean asOfInTitle;

  /** Whether a column can make any of the inspections a follow-up. */
  private final boolean followsUp;

  private TableMapping(Builder builder) {
    name = builder.name;
    title = builder.title;
    notes = List.copyOf(builder.notes);
    type = builder.type;
    participants = List.copyOf(builder.participants);
    inspected = builder.inspected;
    columns = List.copyOf(builder.columns);
    usualPart = RowPart.of(builder.ids);
    inspections = List.copyOf(builder.inspections);
    index = MappingChecks.check(name, columns, describable());
    absent = Collections.unmodifiableMap(new LinkedHashMap<>(builder.words));
    words = TableWords.with(absent, builder.dates.map(TableDates::in).orElse(TableDates.USUAL));
    ownParts = builder.parts.isPresent();
    parts = builder.parts.orElseGet(() -> always(partsOf(describable())));
    groupedRows = builder.groupedRows;
    asOfInTitle = builder.asOfInTitle;
    followsUp = columns.stream().map(Column::binding).anyMatch(FollowUpColumns::canMakeOne);
  }

  /** Returns the inspections that a row can describe; empty if only a function knows. */
  private List<RowPart> describable() {
    boolean usual = inspections.isEmpty() && !usualPart.ids().isEmpty();
    return usual ? List.of(usualPart) : inspections;
  }

  private static Function<Set<String>, Function<Row, List<RowPart>>> always(
      Function<Row, List<RowPart>> ofRow) {
    return columns -> ofRow;
  }

  private static Function<Row, List<RowPart>> partsOf(List<RowPart> all) {
    List<RowPart> apart = all.stream().map(part -> part.besides(all)).toList();
    return row -> apart.stream().filter(part -> part.isIn(row)).toList();
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
      return MappingReading.read(
          file.toString(), MappingFile.bytes(in), KnownScales.of(vocabulary));
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
    return MappingReading.read(
        MappingFile.SUBJECT, MappingFile.bytes(json), KnownScales.of(vocabulary));
  }

  /**
   * Writes the mapping as a file that {@link #read(Path)} reads, and leaves the stream open. Scales
   * are named by their codes alone: whoever reads the file needs a vocabulary that has them.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalStateException if a file cannot say it: a binding is custom, Java code says
   *     which inspections a row describes, an inspection is without some columns, or a follow-up
   *     lacks its number or its original
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
    return name;
  }

  /** Returns what the table is, for people. */
  public String title() {
    return title;
  }

  /** Returns what users of the inspections should know about the table, for people. */
  public List<String> notes() {
    return notes;
  }

  /** Returns the type of inspections whose type no column gives. */
  public InspectionType type() {
    return type;
  }

  /** Returns the columns, in the order of the documentation. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the ways to make the id of an inspection, in order of preference; where each row
   * describes several, those of all.
   */
  public List<RowId> ids() {
    return describable().stream().flatMap(part -> part.ids().stream()).toList();
  }

  /** Returns the inspections that each row describes; empty if it describes one, or a function. */
  public List<RowPart> inspections() {
    return inspections;
  }

  /**
   * Returns how many rows are buffered so that those with the same id become one inspection, fewer
   * if they have many millions of characters; empty if every row is an inspection.
   */
  public OptionalInt groupedRows() {
    return groupedRows;
  }

  /** Whether a row can be the header of this table: it has every required column. */
  public boolean fits(List<String> headers) {
    return missing(headers).isEmpty();
  }

  /** Returns the names of the required columns that a row lacks to be the header of this table. */
  public List<String> missing(List<String> headers) {
    Set<Column> found = new HashSet<>();
    headers.forEach(header -> index.find(header).ifPresent(found::add));
    return columns.stream()
        .filter(column -> column.isRequired() && !found.contains(column))
        .map(Column::name)
        .toList();
  }

  /** Whether a column of this table has this header. */
  public boolean knows(String header) {
    return index.find(header).isPresent();
  }

  /** Returns the number of known headers minus the number of unknown ones. */
  public int closeness(List<String> headers) {
    return headers.stream()
        .filter(header -> !HeaderNames.key(header).isEmpty())
        .mapToInt(header -> index.find(header).isPresent() ? 1 : -1)
        .sum();
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
   * @param above the cells of each line above it; of merged cells the first has the text
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
    List<String> last = above.isEmpty() ? List.of() : above.get(above.size() - 1);
    List<String> groups = HeaderGroups.of(last, headers);
    Optional<PartialDate> release =
        options.asOf().or(() -> asOfInTitle ? TitleDate.of(above) : Optional.empty());
    Header header = new Header(this, line, headers, groups, options.withAsOf(release));
    return new RowReader(this, header, known);
  }

  /** Returns what is compared of all headers of its columns. */
  Set<String> keys() {
    return index.keys();
  }

  Optional<Column> columnOf(String header) {
    return index.find(header);
  }

  List<Participant> participants() {
    return participants;
  }

  Optional<InspectedKind> inspected() {
    return inspected;
  }

  TableWords words() {
    return words;
  }

  /** Returns what the rows of a table with these columns describe. */
  Function<Row, List<RowPart>> parts(Set<String> present) {
    return Optional.ofNullable(parts.apply(present))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The partsOfTable() of the mapping " + name + " gives null"));
  }

  RowPart usualPart() {
    return usualPart;
  }

  /** Returns what a row says about each of the inspections that it describes. */
  List<Row> inspections(Row row) {
    List<RowPart> described =
        Optional.ofNullable(row.header().parts().apply(row))
            .orElseThrow(() -> wrongParts("null instead of a list", row));
    if (described.stream().anyMatch(part -> part.ids().isEmpty())) {
      throw wrongParts("an inspection without a way to make its id", row);
    }
    boolean lists = !followsUp && described.stream().anyMatch(part -> !part.isFollowUp());
    return described.stream().map(part -> row.about(part, lists && part.isFollowUp())).toList();
  }

  private IllegalStateException wrongParts(String given, Row row) {
    return new IllegalStateException(
        "The parts() of the mapping " + name + " give " + given + " for " + row);
  }

  /** Returns why a row describes no inspection, for people. */
  String whyNone(Row row) {
    if (!inspections.isEmpty()) {
      return "the columns about each inspection are empty";
    }
    boolean dated =
        columns.stream()
            .filter(column -> BindingRole.isInspectionDate(column.binding()))
            .anyMatch(column -> row.date(column.name()).isPresent());
    return dated ? "the mapping " + name + " finds none in it" : "it has no inspection date";
  }

  /** Whether a line above the header gives the date of the release. */
  boolean isAsOfInTitle() {
    return asOfInTitle;
  }

  /** Returns the words of this table for an empty cell, in order, with the reason. */
  Map<String, Optional<Absence>> absent() {
    return absent;
  }

  /** Whether Java code says which inspections a row describes. */
  boolean hasOwnParts() {
    return ownParts;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  /** Builds a mapping; not thread-safe. */
  public static final class Builder {
    private final String name;
    private final String title;
    private final List<String> notes = new ArrayList<>();
    private InspectionType type = InspectionType.INSPECTION;
    private final List<Participant> participants = new ArrayList<>();
    private Optional<InspectedKind> inspected = Optional.empty();
    private final List<RowId> ids = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Optional<Absence>> words = new LinkedHashMap<>();
    private Optional<Function<Set<String>, Function<Row, List<RowPart>>>> parts = Optional.empty();
    private final List<RowPart> inspections = new ArrayList<>();
    private OptionalInt groupedRows = OptionalInt.empty();
    private Optional<Set<DateForm>> dates = Optional.empty();
    private boolean asOfInTitle;

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    /**
     * Sets how the id is made; further calls add ways for rows where the earlier ones fail.
     *
     * @param beginning what all ids begin with
     * @param columnNames the columns that identify an inspection, such as provider and event
     */
    public Builder id(String beginning, String... columnNames) {
      ids.add(RowId.of(beginning, columnNames));
      return this;
    }

    /** Adds a way to make the id, with columns that are skipped where they are empty. */
    public Builder id(RowId id) {
      ids.add(id);
      return this;
    }

    /** Adds what users of the inspections should know: what is lost, what was not seen. */
    public Builder note(String sentence) {
      notes.add(sentence);
      return this;
    }

    /** Sets the type of inspections whose type no column gives. */
    public Builder type(InspectionType usual) {
      type = usual;
      return this;
    }

    /** Adds who inspected. */
    public Builder inspectedBy(String printedName, BodyCode body) {
      participants.add(Participant.builder().name(printedName).body(body).build());
      return this;
    }

    /** Sets the kind of body that was inspected, for rows where no column gives it. */
    public Builder inspected(InspectedKind kind) {
      inspected = Optional.of(kind);
      return this;
    }

    /** Adds a column that every table of this mapping has. */
    public Builder required(String header, Binding binding, String... aliases) {
      columns.add(new Column(header, List.of(aliases), Presence.REQUIRED, binding));
      return this;
    }

    /**
     * Adds a column that a table of this mapping may lack. In a header, {@code {year}} stands for
     * any financial year in four digits, such as 2526, and {@code {nth}} at the beginning for any
     * of the words first to twelfth: then it is a column for each of them, with the name that the
     * placeholders give.
     */
    public Builder column(String header, Binding binding, String... aliases) {
      columns.add(new Column(header, List.of(aliases), Presence.OPTIONAL, binding));
      return this;
    }

    Builder column(Column column) {
      columns.add(column);
      return this;
    }

    /** Adds a word that means an empty cell. */
    public Builder absent(String word) {
      words.put(word, Optional.empty());
      return this;
    }

    /** Adds a word that says why the value is absent. */
    public Builder absent(String word, Absence reason) {
      words.put(word, Optional.of(reason));
      return this;
    }

    /**
     * Adds an inspection that each row describes, such as the original or one of its reviews. The
     * columns that one is about are not about the others; it is not made of rows where all of these
     * are empty. A column that none is about is about all.
     */
    public Builder inspection(RowPart part) {
      inspections.add(part);
      return this;
    }

    /**
     * Sets how the table writes dates. If not set, in all forms, and a header such as {@code
     * Visited (DD/MM/YYYY)} or the dates of the first rows show whether the day or the month is
     * first; if set, the table has no say in that.
     */
    public Builder dates(DateForm first, DateForm... others) {
      dates = Optional.of(EnumSet.of(first, others));
      return this;
    }

    /**
     * Takes the date of the release from a line above the header that says "as at 31 March 2023",
     * where no column and no option gives it.
     */
    public Builder asOfInTitle() {
      asOfInTitle = true;
      return this;
    }

    /** Sets which inspections a row describes, if not always one; a row with none is skipped. */
    public Builder parts(Function<Row, List<RowPart>> ofRow) {
      return partsOfTable(always(ofRow));
    }

    /**
     * Sets which inspections a row describes, where that depends on the columns that a table has:
     * the function gets their names in this mapping, once for each header.
     */
    public Builder partsOfTable(Function<Set<String>, Function<Row, List<RowPart>>> ofColumns) {
      parts = Optional.of(ofColumns);
      return this;
    }

    /**
     * Makes one inspection of the rows with the same id.
     *
     * @param most how many rows are buffered for this
     */
    public Builder grouped(int most) {
      groupedRows = OptionalInt.of(most);
      return this;
    }

    /**
     * Returns the mapping.
     *
     * @throws IllegalStateException if the mapping contradicts itself; the message says how
     */
    public TableMapping build() {
      String mapping = "The mapping " + name;
      MappingChecks.require(
          !ids.isEmpty() || !inspections.isEmpty() || parts.isPresent(),
          mapping + " does not say how the id is made");
      MappingChecks.require(
          inspections.isEmpty() || parts.isEmpty(),
          mapping + " says both with inspection() and with parts() what a row describes");
      MappingChecks.require(
          inspections.isEmpty() || ids.isEmpty(),
          mapping + " has an id() that no inspection() has: each has its own");
      MappingChecks.require(
          groupedRows.orElse(1) > 0,
          mapping + " groups " + groupedRows.orElse(1) + " rows: it needs one or more");
      MappingChecks.require(
          !dates.orElse(Set.of()).containsAll(Set.of(DateForm.DAY_FIRST, DateForm.MONTH_FIRST)),
          mapping + " reads 01/02/2020 with the day first and with the month first");
      return new TableMapping(this);
    }
  }
}

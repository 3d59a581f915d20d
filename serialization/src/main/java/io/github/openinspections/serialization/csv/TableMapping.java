package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.Column.Presence;
import java.util.ArrayList;
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
  private final TableWords words;
  private final Function<Row, List<RowPart>> parts;
  private final RowPart usualPart;
  private final OptionalInt groupedRows;

  private TableMapping(Builder builder) {
    name = builder.name;
    title = builder.title;
    notes = List.copyOf(builder.notes);
    type = builder.type;
    participants = List.copyOf(builder.participants);
    inspected = builder.inspected;
    columns = List.copyOf(builder.columns);
    index = ColumnIndex.of(name, columns);
    builder.ids.forEach(id -> index.requireColumns(id, name));
    words = TableWords.with(builder.words);
    usualPart = new RowPart(builder.ids, Set.of());
    parts = builder.parts.orElse(row -> List.of(usualPart));
    groupedRows = builder.groupedRows;
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

  /** Returns the ways to make the id of an inspection, in order of preference. */
  public List<RowId> ids() {
    return usualPart.ids();
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
    List<String> keys = headers.stream().map(HeaderNames::key).toList();
    return columns.stream()
        .filter(Column::isRequired)
        .allMatch(
            column ->
                keys.stream().anyMatch(key -> index.find(key).filter(column::equals).isPresent()));
  }

  /** Whether a column of this table has this header. */
  public boolean knows(String header) {
    return index.find(HeaderNames.key(header)).isPresent();
  }

  /** Returns the number of known headers minus the number of unknown ones. */
  public int closeness(List<String> headers) {
    return headers.stream()
        .map(HeaderNames::key)
        .filter(key -> !key.isEmpty())
        .mapToInt(key -> index.find(key).isPresent() ? 1 : -1)
        .sum();
  }

  /**
   * Starts reading rows from any parser: of a spreadsheet, a database, a stream.
   *
   * @param line the line of the header, from 1
   * @param headers the cells of the header
   */
  public RowReader reader(long line, List<String> headers) {
    return new RowReader(this, new Header(this, line, headers));
  }

  Optional<Column> columnOf(String key) {
    return index.find(key);
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

  List<RowPart> parts(Row row) {
    return parts.apply(row);
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
    private Optional<Function<Row, List<RowPart>>> parts = Optional.empty();
    private OptionalInt groupedRows = OptionalInt.empty();

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

    /** Adds a column that a table of this mapping may lack. */
    public Builder column(String header, Binding binding, String... aliases) {
      columns.add(new Column(header, List.of(aliases), Presence.OPTIONAL, binding));
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

    /** Sets which inspections a row describes, if not always one; a row with none is skipped. */
    public Builder parts(Function<Row, List<RowPart>> ofRow) {
      parts = Optional.of(ofRow);
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
     * @throws IllegalStateException if the mapping does not say how the id is made, if two columns
     *     have one header (case, white space and byte order marks aside), if a column lists a
     *     header twice, or if the id is made of a column that the mapping does not have
     */
    public TableMapping build() {
      if (ids.isEmpty() && parts.isEmpty()) {
        throw new IllegalStateException("The mapping " + name + " does not say how the id is made");
      }
      return new TableMapping(this);
    }
  }
}

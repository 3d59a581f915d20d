package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * How the rows of a table become inspections: the names that its columns have had over the years,
 * what their cells become, and how the id is made. Immutable and thread-safe.
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
  private final Map<String, Column> byKey = new HashMap<>();
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
    words = TableWords.with(builder.words);
    usualPart = new RowPart(builder.ids, Set.of());
    parts = builder.parts.orElse(row -> List.of(usualPart));
    groupedRows = builder.groupedRows;
    for (Column column : columns) {
      byKey.putIfAbsent(HeaderNames.key(column.name()), column);
      column.aliases().forEach(alias -> byKey.putIfAbsent(HeaderNames.key(alias), column));
    }
  }

  /**
   * Begins a mapping.
   *
   * @param name a short name, by which it can be asked for
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

  /** Returns what a reader of the inspections should know of the table, for people. */
  public List<String> notes() {
    return notes;
  }

  /** Returns the type of the inspections of which no column says more. */
  public InspectionType type() {
    return type;
  }

  /** Returns the columns, in the order in which they are documented. */
  public List<Column> columns() {
    return columns;
  }

  /** Returns the ways to make the id of an inspection, for rows that tell of one. */
  public List<RowId> ids() {
    return usualPart.ids();
  }

  /**
   * Returns how many rows are held to put together those of one inspection, fewer if they have many
   * millions of characters; empty if each row is read for itself.
   */
  public OptionalInt groupedRows() {
    return groupedRows;
  }

  /** Whether a row can be the header of this table: every required column is there. */
  public boolean fits(List<String> headers) {
    List<String> keys = headers.stream().map(HeaderNames::key).toList();
    return columns.stream()
        .filter(Column::required)
        .allMatch(column -> keys.stream().anyMatch(key -> column.equals(byKey.get(key))));
  }

  /** Whether a header is that of a column of this table. */
  public boolean knows(String header) {
    return byKey.containsKey(HeaderNames.key(header));
  }

  /** Returns how many headers are known less how many are not. */
  public int closeness(List<String> headers) {
    return headers.stream()
        .map(HeaderNames::key)
        .filter(key -> !key.isEmpty())
        .mapToInt(key -> byKey.containsKey(key) ? 1 : -1)
        .sum();
  }

  /**
   * Begins to read rows, from whatever has parsed them: a spreadsheet, a database, a stream.
   *
   * @param line the line of the header, from 1
   * @param headers the header
   */
  public RowReader reader(long line, List<String> headers) {
    return new RowReader(this, new Header(this, line, headers));
  }

  Optional<Column> columnOf(String key) {
    return Optional.ofNullable(byKey.get(key));
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
     * Says how the id is made; said again, another way for rows in which the ones before fail.
     *
     * @param beginning what all ids begin with
     * @param columnNames the columns that tell inspections apart: provider and event, say
     */
    public Builder id(String beginning, String... columnNames) {
      ids.add(RowId.of(beginning, columnNames));
      return this;
    }

    /** Adds what a reader of the inspections should know: what is lost, what was not seen. */
    public Builder note(String sentence) {
      notes.add(sentence);
      return this;
    }

    /** Says the type of the inspections of which no column says more. */
    public Builder type(InspectionType usual) {
      type = usual;
      return this;
    }

    /** Says who inspected. */
    public Builder inspectedBy(String printedName, BodyCode body) {
      participants.add(Participant.builder().name(printedName).body(body).build());
      return this;
    }

    /** Says what kind of body was inspected, where no column says it. */
    public Builder inspected(InspectedKind kind) {
      inspected = Optional.of(kind);
      return this;
    }

    /** Adds a column without which the table is another one. */
    public Builder required(String header, Binding binding, String... aliases) {
      columns.add(new Column(header, List.of(aliases), true, binding));
      return this;
    }

    /** Adds a column. */
    public Builder column(String header, Binding binding, String... aliases) {
      columns.add(new Column(header, List.of(aliases), false, binding));
      return this;
    }

    /** Adds a word by which the table says that it says nothing. */
    public Builder absent(String word) {
      words.put(word, Optional.empty());
      return this;
    }

    /** Adds a word by which the table says why it says nothing. */
    public Builder absent(String word, Absence reason) {
      words.put(word, Optional.of(reason));
      return this;
    }

    /** Says which inspections a row tells of, if not always one; none = it is passed over. */
    public Builder parts(Function<Row, List<RowPart>> ofRow) {
      parts = Optional.of(ofRow);
      return this;
    }

    /**
     * Puts rows of one id together.
     *
     * @param most how many rows are held in memory for that
     */
    public Builder grouped(int most) {
      groupedRows = OptionalInt.of(most);
      return this;
    }

    /**
     * Returns the mapping.
     *
     * @throws IllegalStateException if nothing says how the id is made
     */
    public TableMapping build() {
      if (ids.isEmpty() && parts.isEmpty()) {
        throw new IllegalStateException("The mapping " + name + " does not say how the id is made");
      }
      return new TableMapping(this);
    }
  }
}

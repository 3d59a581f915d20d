package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes locations: in the file, and in the record. */
final class SarifPlaces {
  private final Optional<String> source;
  private final JsonGenerator out;

  SarifPlaces(Optional<String> source, JsonGenerator out) {
    this.source = source.filter(name -> !name.isEmpty());
    this.out = out;
  }

  void write(Problem problem) {
    String id = problem.id().orElseGet(() -> number(problem));
    String name = id + problem.pointer();
    write(
        problem.position(),
        problem.columnName().isPresent(),
        Optional.of(name).filter(n -> !n.isEmpty()));
  }

  private static String number(Problem problem) {
    return problem.record().isPresent() ? "record " + problem.record().getAsLong() : "";
  }

  /**
   * Writes a location, if anything is known about it.
   *
   * @param table whether the column is one of a table, which is not a column of text
   * @param name the record and the value in it
   */
  void write(Optional<Position> place, boolean table, Optional<String> name) {
    if (source.isEmpty() && place.isEmpty() && name.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("locations");
    out.writeStartObject();
    if (source.isPresent() || place.isPresent()) {
      physical(place, table);
    }
    name.ifPresent(this::logical);
    out.writeEndObject();
    out.writeEndArray();
  }

  private void physical(Optional<Position> place, boolean table) {
    out.writeObjectPropertyStart("physicalLocation");
    out.writeObjectPropertyStart("artifactLocation");
    source.ifPresentOrElse(
        name -> out.writeStringProperty("uri", SarifText.address(name)), this::unnamed);
    out.writeEndObject();
    place.ifPresent(known -> region(known, table));
    out.writeEndObject();
  }

  /** Code hosts refuse a result without an address. */
  private void unnamed() {
    out.writeStringProperty("uri", "unnamed-data-set");
    out.writeObjectPropertyStart("description");
    out.writeStringProperty("text", "The data set, which has no name");
    out.writeEndObject();
  }

  /** A place is an insertion point, so that lines and bytes agree. */
  private void region(Position place, boolean table) {
    out.writeObjectPropertyStart("region");
    out.writeNumberProperty("startLine", place.line());
    if (!table) {
      out.writeNumberProperty("startColumn", place.column());
      out.writeNumberProperty("endColumn", place.column());
      if (place.offset().isPresent()) {
        out.writeNumberProperty("byteOffset", place.offset().getAsLong());
      }
    }
    out.writeEndObject();
  }

  private void logical(String name) {
    out.writeArrayPropertyStart("logicalLocations");
    out.writeStartObject();
    out.writeStringProperty("fullyQualifiedName", SarifText.plain(name));
    out.writeEndObject();
    out.writeEndArray();
  }
}

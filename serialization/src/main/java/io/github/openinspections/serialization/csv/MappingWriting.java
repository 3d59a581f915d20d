package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.serialization.mapping.ColumnText;
import io.github.openinspections.serialization.mapping.GradesText;
import io.github.openinspections.serialization.mapping.MappingFile;
import io.github.openinspections.serialization.mapping.MappingText;
import io.github.openinspections.serialization.mapping.ParticipantText;
import io.github.openinspections.serialization.mapping.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a mapping as a file, if a file can say it. */
final class MappingWriting {
  private final TableMapping mapping;

  private MappingWriting(TableMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Returns the file. It is read again, so that no file is written that cannot be read.
   *
   * @throws IllegalStateException if a file cannot say it
   */
  static byte[] write(TableMapping mapping) {
    MappingWriting writing = new MappingWriting(mapping);
    try {
      byte[] json = MappingFile.write(writing.text());
      MappingReading.read(mapping.name(), json, KnownScales.of(mapping));
      return json;
    } catch (InvalidFileException unreadable) {
      throw writing.refused(unreadable.problems().get(0).message());
    } catch (IllegalArgumentException unwritable) {
      throw writing.refused(String.valueOf(unwritable.getMessage()));
    }
  }

  private IllegalStateException refused(String why) {
    return new IllegalStateException(
        "The mapping " + mapping.name() + " cannot be written to a file: " + why);
  }

  private MappingText text() {
    if (mapping.described().isByCode()) {
      throw refused("Java code says which inspections a row describes");
    }
    if (mapping.withoutInspections().isPresent()) {
      throw refused("it describes a table without inspections");
    }
    mapping.inspections().forEach(this::requireSayable);
    List<String> dates =
        mapping.facts().words().dates().forms().stream().map(DateForm::toString).toList();
    return new MappingText(
        mapping.name(),
        mapping.title(),
        mapping.notes(),
        Optional.of(mapping.type()),
        mapping.facts().inspected(),
        mapping.facts().participants().stream()
            .map(who -> new ParticipantText(who.name(), who.body()))
            .toList(),
        mapping.described().usual().ids().stream()
            .map(RowIds::written)
            .map(Placed::unread)
            .toList(),
        mapping.inspections().stream().map(RowIds::written).map(Placed::unread).toList(),
        mapping.groupedRows(),
        written(mapping.facts().absent()),
        mapping.facts().words().dates().isFixed() ? dates : List.of(),
        mapping.facts().asOfInTitle(),
        mapping.columns().stream().map(this::column).map(Placed::unread).toList());
  }

  private void requireSayable(RowPart part) {
    if (!part.without().isEmpty()) {
      throw refused(
          "an inspection is without the columns "
              + part.without().stream().sorted().toList()
              + ", and a file says only which columns an inspection is about");
    }
    if (!part.inspectors().isEmpty()) {
      throw refused("an inspection has another inspector than the mapping");
    }
    if (!part.stated().isEmpty()) {
      throw refused("an inspection has a number of priority areas that no column gives");
    }
    if (part.original().isPresent() != part.ordinal().isPresent()) {
      throw refused(
          "a follow-up has only one of the two that a file says: its number, and the id of what it"
              + " follows up");
    }
  }

  private ColumnText column(Column column) {
    String becomes = column.binding().becomes();
    Optional<BindingNames.Found> name = BindingNames.find(becomes);
    BindingArguments arguments =
        column
            .binding()
            .arguments()
            .filter(made -> name.isPresent())
            .orElseThrow(
                () ->
                    refused(
                        "the column \""
                            + column.name()
                            + "\" has a binding of Java code, \""
                            + becomes
                            + '"'));
    boolean words = name.map(found -> found.name().takes().takes(BindingNeed.WORDS)).orElse(false);
    return new ColumnText(
        Optional.of(column.name()),
        column.aliases(),
        column.isRequired(),
        Optional.of(becomes),
        words ? Optional.of(meanings(arguments.words())) : Optional.empty(),
        arguments.grades().map(MappingWriting::grades),
        arguments.id().map(RowIds::written),
        arguments.outOf(),
        arguments.separator(),
        arguments.keeping(),
        column.binding().isPersonal());
  }

  private static GradesText grades(GradeWords grades) {
    return new GradesText(grades.codes(), grades.numbers(), written(grades.written()));
  }

  private static Map<String, Optional<String>> meanings(Map<String, String> words) {
    Map<String, Optional<String>> meanings = new LinkedHashMap<>();
    words.forEach((word, meaning) -> meanings.put(word, Optional.of(meaning)));
    return meanings;
  }

  private static Map<String, Optional<String>> written(Map<String, Optional<Absence>> words) {
    Map<String, Optional<String>> written = new LinkedHashMap<>();
    words.forEach((word, reason) -> written.put(word, reason.map(Absence::toString)));
    return written;
  }
}

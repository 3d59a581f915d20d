package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.mapping.ColumnText;
import io.github.openinspections.serialization.mapping.FileReading;
import io.github.openinspections.serialization.mapping.IdText;
import io.github.openinspections.serialization.mapping.MappingFile;
import io.github.openinspections.serialization.mapping.MappingText;
import io.github.openinspections.serialization.mapping.Placed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a mapping of what a file says, or finds everything that is wrong with it. */
final class MappingReading {
  /** As an author goes through the file. */
  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingLong(
              problem -> problem.position().map(Position::line).orElse(0L))
          .thenComparingLong(problem -> problem.position().map(Position::column).orElse(0L))
          .thenComparing(Problem.REPORT_ORDER);

  private final KnownScales scales;
  private final boolean sound;
  private final MappingProblems problems;

  private MappingReading(KnownScales scales, FileReading file) {
    this.scales = scales;
    this.sound = file.problems().isEmpty();
    this.problems = new MappingProblems(file.places());
  }

  /**
   * Reads a file, to its end.
   *
   * @param source its name, for people
   * @param vocabulary the scales that it can name
   * @throws IOException if the stream cannot be read
   * @throws InvalidFileException if it is not a mapping
   */
  static TableMapping read(String source, InputStream json, Vocabulary vocabulary)
      throws IOException {
    return read(source, MappingFile.bytes(json), KnownScales.of(vocabulary));
  }

  /**
   * Reads a file.
   *
   * @param source its name, for people
   * @param scales the scales that it can name
   * @throws InvalidFileException if it is not a mapping
   */
  static TableMapping read(String source, byte[] json, KnownScales scales) {
    FileReading file = MappingFile.read(json);
    MappingReading reading = new MappingReading(scales, file);
    Optional<TableMapping> mapping = file.text().flatMap(reading::mapping);
    List<Problem> all = new ArrayList<>(file.problems());
    all.addAll(reading.problems.found());
    all.sort(BY_PLACE);
    return mapping
        .filter(made -> all.isEmpty())
        .orElseThrow(() -> new InvalidFileException(source, all));
  }

  private Optional<TableMapping> mapping(MappingText text) {
    TableMapping.Builder mapping = builder(text);
    for (Placed<ColumnText> column : text.columns()) {
      new ColumnReading(column, scales, problems).read().ifPresent(mapping::column);
    }
    FileHeaders headers = FileHeaders.of(text.columns(), problems);
    for (Placed<IdText> id : text.ids()) {
      mapping.id(RowIds.of(id.value()));
    }
    text.inspections().forEach(one -> mapping.inspection(RowIds.of(one.value())));
    if (text.inspections().size() > MappingChecks.MOST_INSPECTIONS) {
      problems.add(
          "/inspections", text.name(), MappingChecks.tooManyInspections(text.inspections().size()));
    }
    if (sound) { // in what could be read of another file, columns may be missing
      headers.requireColumns(text);
    }
    return sound && problems.found().isEmpty() ? build(text, mapping) : Optional.empty();
  }

  /** What {@code build} refuses was found already, or is found now. */
  private Optional<TableMapping> build(MappingText text, TableMapping.Builder mapping) {
    try {
      return Optional.of(mapping.build());
    } catch (IllegalStateException refused) {
      problems.add(
          "", text.name(), Phrase.of("no-mapping").with(MappingProblems.REFUSAL, refusal(refused)));
      return Optional.empty();
    }
  }

  /** What another class refuses is in English alone. */
  private static Phrase refusal(IllegalStateException refused) {
    return refused instanceof RefusedMapping ours
        ? ours.refusal()
        : Phrase.of(String.valueOf(refused.getMessage()));
  }

  private TableMapping.Builder builder(MappingText text) {
    TableMapping.Builder mapping = TableMapping.builder(text.name(), text.title());
    text.notes().forEach(mapping::note);
    text.type().ifPresent(mapping::type);
    text.inspected().ifPresent(mapping::inspected);
    text.inspectedBy()
        .forEach(who -> who.body().ifPresent(body -> mapping.inspectedBy(who.name(), body)));
    text.grouped().ifPresent(mapping::grouped);
    if (text.asOfInTitle()) {
      mapping.asOfInTitle();
    }
    problems.emptyWords("/absent", text.absent().keySet());
    text.absent()
        .forEach(
            (word, reason) ->
                reason
                    .map(Absence::of)
                    .ifPresentOrElse(why -> mapping.absent(word, why), () -> mapping.absent(word)));
    dates(text, mapping);
    return mapping;
  }

  private void dates(MappingText text, TableMapping.Builder mapping) {
    List<DateForm> forms =
        Arrays.stream(DateForm.values())
            .filter(form -> text.dates().contains(form.toString()))
            .toList();
    if (forms.contains(DateForm.DAY_FIRST) && forms.contains(DateForm.MONTH_FIRST)) {
      problems.add("/dates", "01/02/2020", Phrase.of("two-orders"));
    } else if (!forms.isEmpty()) {
      mapping.dates(forms.get(0), forms.toArray(DateForm[]::new));
    }
  }
}

package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Mappings with everything that a file can say, in any combination. */
final class ArbitraryMapping {
  private static final String LETTERS = "aZé\u00a0 \"\\/~1\n\t\u0000\u202e€{}:,'";

  private final Random random;
  private final List<String> headers = new ArrayList<>();

  ArbitraryMapping(long seed) {
    this.random = new Random(seed);
  }

  TableMapping mapping() {
    TableMapping.Builder mapping = TableMapping.builder(code(), text());
    while (likely()) {
      mapping.note(text());
    }
    mapping.type(InspectionType.of(code()));
    if (likely()) {
      mapping.inspected(InspectedKind.of(code()));
    }
    while (likely()) {
      mapping.inspectedBy(text(), BodyCode.of(code()));
    }
    while (likely()) {
      mapping.absent(text());
      mapping.absent(text(), Absence.of(code()));
    }
    if (likely()) {
      mapping.grouped(random.nextInt(1000));
    }
    if (likely()) {
      mapping.dates(DateForm.values()[random.nextInt(4)], DateForm.ISO, DateForm.YEAR_MONTH);
    }
    int columns = random.nextInt(12);
    for (int i = 0; i < columns; i++) {
      column(mapping, i);
    }
    mapping.id(id());
    return mapping.build();
  }

  private void column(TableMapping.Builder mapping, int number) {
    String header = number + text();
    Binding binding = binding();
    headers.add(header);
    List<String> aliases = new ArrayList<>();
    while (likely()) {
      aliases.add("alias " + number + "." + aliases.size() + text());
    }
    if (likely()) {
      mapping.required(header, binding, aliases.toArray(String[]::new));
    } else {
      mapping.column(header, binding, aliases.toArray(String[]::new));
    }
  }

  private Binding binding() {
    return switch (random.nextInt(12)) {
      case 0 -> Binding.identifier(code());
      case 1 -> Binding.inspectedIdentifier(code());
      case 2 -> Binding.inspectedKind(words(InspectedKind.of(code())));
      case 3 -> Binding.type(words(InspectionType.of(code())));
      case 4 -> Binding.judgement(AspectCode.of(code()), grades());
      case 5 -> Binding.titledJudgement(AspectCode.of(code()), grades());
      case 6 -> Binding.leftOut(text());
      case 7 -> PreviousInspection.type(words(InspectionType.of(code())));
      case 8 -> PreviousInspection.judgement(AspectCode.of(code()), grades());
      case 9 -> Binding.areaName();
      case 10 -> Binding.fieldworkStart();
      default -> Binding.kept();
    };
  }

  private <T> CellWords<T> words(T meaning) {
    CellWords<T> words = CellWords.none();
    while (likely()) {
      words = words.and(text(), meaning);
    }
    return words;
  }

  private GradeWords grades() {
    GradeWords grades = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT_ADEQUATE);
    grades = likely() ? grades.numbered("ofsted-2014-full-inspection") : grades;
    while (likely()) {
      grades = grades.label(text()).absence(text(), Absence.of(code()));
    }
    return grades;
  }

  private RowId id() {
    RowId id = RowId.of(code(), likely() ? some() : new String[0]);
    return likely() ? id.also(some()) : id;
  }

  private String[] some() {
    return headers.stream().filter(header -> likely()).toArray(String[]::new);
  }

  private boolean likely() {
    return random.nextInt(3) < 2;
  }

  private String code() {
    return "c" + text().strip().replace('\u00a0', '-') + "-1";
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    while (likely()) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** Returns all that can be seen of a mapping. */
  static List<Object> seen(TableMapping mapping) {
    List<Object> seen =
        new ArrayList<>(
            List.of(
                mapping.name(),
                mapping.title(),
                mapping.notes(),
                mapping.type(),
                mapping.inspected(),
                mapping.participants(),
                mapping.ids(),
                mapping.groupedRows(),
                List.copyOf(mapping.absent().entrySet()),
                Set.copyOf(mapping.words().dates().forms())));
    for (Column column : mapping.columns()) {
      seen.add(List.of(column.name(), column.aliases(), column.presence()));
      seen.add(column.binding().becomes());
      seen.add(arguments(column.binding().arguments().orElseThrow()));
    }
    return seen;
  }

  private static List<Object> arguments(BindingArguments arguments) {
    Optional<GradeWords> grades = arguments.grades();
    return List.of(
        List.copyOf(arguments.words().entrySet()),
        grades.map(GradeWords::scales),
        grades.map(GradeWords::numbers),
        grades.map(words -> List.copyOf(words.written().entrySet())),
        arguments.id(),
        arguments.outOf());
  }
}

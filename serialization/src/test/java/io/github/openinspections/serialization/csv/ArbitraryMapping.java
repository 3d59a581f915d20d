package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

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
      mapping.absent("w" + text());
      mapping.absent("w" + text(), Absence.of(code()));
    }
    if (likely()) {
      mapping.grouped(1 + random.nextInt(1000));
    }
    if (likely()) {
      mapping.dates(
          List.of(DateForm.values()).get(random.nextInt(4)), DateForm.ISO, DateForm.YEAR_MONTH);
    }
    column(mapping, 0, PriorityAreaColumns.id()); // what others say about it needs it
    int columns = random.nextInt(12);
    for (int i = 1; i < columns; i++) {
      column(mapping, i, binding());
    }
    if (likely()) {
      mapping.id(id());
    } else {
      inspections(mapping);
    }
    return mapping.build();
  }

  private void inspections(TableMapping.Builder mapping) {
    mapping.inspection(RowPart.of(id()).orId(id()).type(InspectionType.of(code())));
    for (int i = 1; i < headers.size(); i++) {
      RowPart part = RowPart.of(id()).about(headers.get(i));
      mapping.inspection(likely() ? part.followingUp(id(), i) : part);
    }
  }

  private void column(TableMapping.Builder mapping, int number, Binding binding) {
    String header = number + text();
    headers.add(header);
    List<String> aliases = new ArrayList<>();
    while (likely()) {
      aliases.add("alias " + number + "." + aliases.size() + ":" + text());
    }
    if (likely()) {
      mapping.required(header, binding, aliases.toArray(String[]::new));
    } else {
      mapping.column(header, binding, aliases.toArray(String[]::new));
    }
  }

  /** Any binding that a file can name. */
  private Binding binding() {
    List<BindingName> all = BindingNames.all();
    BindingName line = all.get(random.nextInt(all.size()));
    String word = line.parameter().map(this::word).orElse("");
    BindingNames.Found found = BindingNames.find(line.before() + word + line.after()).orElseThrow();
    Binding binding = found.binding(arguments(found.name().takes()));
    binding = likely() ? binding : binding.keeping("w" + text());
    return likely() ? binding : binding.personal();
  }

  /** The label of a count must be a grade, with scales or without. */
  private String word(String parameter) {
    return parameter.equals("LABEL") ? "Good" : code();
  }

  private BindingArguments arguments(BindingNeed need) {
    return new BindingArguments(
        need.takes("words") ? words(need.meaning()) : Map.of(),
        given(need, "grades", grades()),
        need.required() || likely() ? given(need, "id", id()) : Optional.empty(),
        given(need, "outOf", BigDecimal.valueOf(1 + random.nextInt(1000), 1)),
        given(need, "separator", text() + ";"),
        List.of());
  }

  private static <T> Optional<T> given(BindingNeed need, String property, T value) {
    return Optional.of(value).filter(any -> need.takes(property));
  }

  private Map<String, String> words(WordMeaning<?> meaning) {
    List<String> meanings =
        Stream.of("P18M", "true", "false", "a-code")
            .filter(text -> meaning.read().apply(text).isPresent())
            .toList();
    Map<String, String> words = new LinkedHashMap<>();
    do {
      words.put(words.size() + text(), meanings.get(random.nextInt(meanings.size())));
    } while (likely());
    return words;
  }

  private GradeWords grades() {
    if (!likely()) {
      return GradeWords.labels().label("w" + text());
    }
    GradeWords grades = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT_ADEQUATE);
    grades = likely() ? grades.numbered("ofsted-2014-full-inspection") : grades;
    while (likely()) {
      grades = grades.label("a" + text()).absence("b" + text(), Absence.of(code()));
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
                mapping.facts().inspected(),
                mapping.facts().participants(),
                mapping.ids(),
                mapping.inspections(),
                mapping.groupedRows(),
                List.copyOf(mapping.facts().absent().entrySet()),
                Set.copyOf(mapping.facts().words().dates().forms())));
    for (Column column : mapping.columns()) {
      seen.add(List.of(column.name(), column.aliases(), column.presence()));
      seen.add(column.binding().becomes());
      seen.add(column.binding().isPersonal());
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
        arguments.outOf(),
        arguments.separator(),
        arguments.keeping());
  }
}

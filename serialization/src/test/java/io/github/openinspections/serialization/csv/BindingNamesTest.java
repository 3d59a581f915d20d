package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.AspectCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of bindings in files. */
class BindingNamesTest {
  private static final Path SOURCES =
      Path.of("src/main/java/io/github/openinspections/serialization/csv");

  /** The beginning of a name where a binding is made: {@code NamedBinding.text("areas: name"}. */
  private static final Pattern NAMED =
      Pattern.compile("\\bNamedBinding\\.[a-z]+\\(\\s*\"([^\"]+)\"");

  /** A binding that is made by name and has no line here could not be written. */
  @Test
  void everyNamedBindingHasALine() throws IOException {
    Set<String> beginnings = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        NAMED
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult made) -> made.group(1))
            .forEach(beginnings::add);
      }
    }

    assertThat(beginnings).hasSizeGreaterThan(15);
    assertThat(beginnings)
        .allMatch(name -> BindingNames.all().stream().anyMatch(l -> l.toString().startsWith(name)));
  }

  /** What a line makes is called what the line says. */
  @Test
  void everyLineMakesTheBindingOfItsName() {
    BindingArguments all =
        new BindingArguments(
            Map.of("a", "P1Y", "b", "true"),
            Optional.of(GradeWords.labels()),
            Optional.of(RowId.of("x", "a")),
            Optional.of(BigDecimal.TEN),
            Optional.of(";"),
            List.of());
    for (BindingName line : BindingNames.all()) {
      BindingNames.Found found = BindingNames.find(line.toString()).orElseThrow();
      Binding binding = found.binding(all);
      BindingArguments made = binding.arguments().orElseThrow();

      assertThat(found.name()).isSameAs(line);
      assertThat(binding).hasToString(line.toString());
      assertThat(made.words().isEmpty()).isEqualTo(!line.takes().takes("words"));
      assertThat(made.grades().isPresent()).isEqualTo(line.takes().takes("grades"));
      assertThat(made.id().isPresent()).isEqualTo(line.takes().takes("id"));
      assertThat(made.outOf().isPresent()).isEqualTo(line.takes().takes("outOf"));
      assertThat(made.separator().isPresent()).isEqualTo(line.takes().takes("separator"));
    }
  }

  @Test
  void theLongerNameCounts() {
    assertThat(BindingNames.find("judgements: x, titled with the header").orElseThrow().word())
        .isEqualTo("x");
    assertThat(BindingNames.find("judgements: children in care").orElseThrow().word())
        .isEqualTo("children in care");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "judgements: ",
        "judgements:  x",
        "identifiers: x ",
        "judgements",
        "Kept",
        "kept ",
        "areas: name, areas: code",
        "KEY"
      })
  void otherNamesAreNone(String name) {
    assertThat(BindingNames.find(name)).isEmpty();
  }

  @Test
  void anIdOfTheRowMayBeLeftOutWhereTheCellCanHaveIt() {
    BindingName of = BindingNames.find("followUp: of").orElseThrow().name();
    assertThat(of.takes().takes("id")).isTrue();
    assertThat(of.takes().required()).isFalse();
    assertThat(of.binding().apply("", BindingArguments.NONE).arguments())
        .contains(BindingArguments.NONE);
  }

  @Test
  void wordsMeanCodesOrDurations() {
    CellWords<Period> words =
        WordMeaning.PERIOD.words(Map.of("in a year", "P1Y", "soon", "1 year"));
    assertThat(words.meaning("In  a year")).contains(Period.ofYears(1));
    assertThat(words.meaning("soon")).isEmpty();
    assertThat(WordMeaning.code(AspectCode::of).words(Map.of("a", "any code")).written())
        .isEqualTo(Map.of("a", "any code"));
    assertThat(List.of(WordMeaning.PERIOD.expected())).containsExactly("duration-such-as");
  }
}

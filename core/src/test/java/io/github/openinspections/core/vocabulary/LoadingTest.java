package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are loaded on first use, and their files are small. */
class LoadingTest {
  private static final String PACKAGE = LoadingTest.class.getPackageName() + ".";
  private static final int MOST_BYTES = 300_000;

  /** Loads the library again and records which facts it reads. */
  private static final class Witness extends URLClassLoader {
    private final List<String> facts = new ArrayList<>();

    Witness() {
      super(
          new URL[] {Vocabulary.class.getProtectionDomain().getCodeSource().getLocation()},
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    public URL findResource(String name) {
      if (name.endsWith(".facts")) {
        facts.add(name.substring(name.lastIndexOf('/') + 1));
      }
      return super.findResource(name);
    }

    Object call(String type, String method) throws ReflectiveOperationException {
      return loaded(type).getMethod(method).invoke(null);
    }

    Class<?> loaded(String type) throws ClassNotFoundException {
      return Class.forName(PACKAGE + type, true, this);
    }
  }

  static Stream<String> codes() {
    return Stream.of(Code.class.getPermittedSubclasses()).map(Class::getSimpleName);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aCodeReadsNoFacts(String type) throws ReflectiveOperationException, IOException {
    try (Witness witness = new Witness()) {
      Class<?> code = witness.loaded(type);
      Method of = code.getMethod("of", String.class);

      assertThat(of.invoke(null, "x")).hasToString("x").isEqualTo(of.invoke(null, "x"));
      assertThat(code).isNotEqualTo(Class.forName(PACKAGE + type));
      assertThat(witness.facts).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RatingScale, all, scales.facts",
    "Framework, all, frameworks.facts",
    "InspectingBody, all, bodies.facts",
    "AreaRegister, all, areas.facts",
    "AreaRegister, combinedServices, combined.facts",
    "ScaleCode, known, scales.facts",
    "FrameworkCode, known, frameworks.facts",
    "BodyCode, known, bodies.facts",
  })
  void aVocabularyReadsOnlyItsOwnFactsAndOnce(String type, String method, String file)
      throws ReflectiveOperationException, IOException {
    try (Witness witness = new Witness()) {
      witness.loaded(type);
      assertThat(witness.facts).isEmpty();

      assertThat((List<?>) witness.call(type, method)).isNotEmpty();
      witness.call(type, method);
      assertThat(witness.facts).containsExactly(file);
    }
  }

  @Test
  void theStandardVocabularyReadsWhatItIsAskedFor()
      throws ReflectiveOperationException, IOException {
    try (Witness witness = new Witness()) {
      Object standard = witness.call("Vocabulary", "standard");
      assertThat(witness.facts).isEmpty();

      witness.loaded("Vocabulary").getMethod("bodies").invoke(standard);
      assertThat(witness.facts).containsExactly("bodies.facts");
    }
  }

  @Test
  void theFilesAreSmall() throws IOException {
    int bytes = 0;
    for (String file : List.of("scales", "frameworks", "bodies", "areas", "combined")) {
      try (var in = Vocabulary.class.getResourceAsStream(file + ".facts")) {
        bytes += in.readAllBytes().length;
      }
    }
    assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
  }
}

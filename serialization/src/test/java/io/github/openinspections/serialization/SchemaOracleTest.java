package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The reader and a JSON Schema validator agree on spoilt documents, but for the listed differences.
 * {@code -Doracle.cases=100000} tries more than usual.
 */
class SchemaOracleTest {
  private static final int CASES = Integer.getInteger("oracle.cases", 3000);

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.inspection());

  /** What the reader refuses and the schema lets pass; limits aside, which are the reader's own. */
  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private enum Difference {
    /** JSON Schema sees an object after its properties were gathered. */
    A_PROPERTY_TWICE(problem -> problem.rule().equals("SYN-004")),

    /** A pattern for all of RFC 3986 would be unreadable: the schema asks for a scheme alone. */
    A_SCHEME_BUT_NO_URI(
        problem ->
            problem.rule().equals("SHP-004")
                && problem.arguments().getOrDefault("value", "").matches("(?s)[A-Za-z][^:]*:.*"));

    private final Predicate<Problem> explains;

    Difference(Predicate<Problem> explains) {
      this.explains = explains;
    }
  }

  private final Map<Difference, Integer> met = new EnumMap<>(Difference.class);
  private int readable;

  @Test
  void agreesWithTheReader() {
    List<String> documents =
        List.of(
            Golden.text("seed-as-typed.json"),
            Golden.text("maximal.json"),
            Golden.text("maximal.json"),
            Records.LEAST);
    Mutator mutator = new Mutator(new Random(2016));
    for (int i = 0; i < CASES; i++) {
      compare(mutator.mutate(documents.get(i % documents.size())));
    }

    assertThat(met).containsOnlyKeys(Difference.values());
    assertThat(readable).isBetween(CASES / 10, 9 * CASES / 10);
  }

  private void compare(String json) {
    List<Error> violations = SCHEMA.validate(escaped(json), InputFormat.JSON);
    List<Problem> errors =
        InspectionReader.json().read(escaped(json)).problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (errors.isEmpty()) {
      readable++;
      assertThat(violations).as("read, but not valid: %s", json).isEmpty();
    } else if (violations.isEmpty()) {
      assertThat(errors).as("valid, but %s: %s", errors, json).allMatch(this::isListed);
    }
  }

  /** A tree's own text has unpaired surrogates raw, which no UTF-8 has. */
  private static String escaped(String json) {
    return json.replace("\ud800", "\\ud800");
  }

  private boolean isListed(Problem problem) {
    for (Difference difference : Difference.values()) {
      if (difference.explains.test(problem)) {
        met.merge(difference, 1, Integer::sum);
        return true;
      }
    }
    return false;
  }
}

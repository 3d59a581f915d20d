package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.BothWays;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader, by the fast path and by the binding tables, and a JSON Schema validator agree on
 * damaged documents, except for the listed differences. {@code mvn -P oracle verify} tries a
 * million, {@code -Doracle.cases=100000} any number.
 */
@Tag("slow")
class SchemaOracleTest {
  private static final int CASES = Integer.getInteger("oracle.cases", 6000);

  /** Decides what is JSON at all; its tree of values is not used. */
  private static final JsonMapper PLAIN =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.inspection());

  /** What the reader refuses and the schema accepts, apart from the reader's own limits. */
  @SuppressWarnings("ImmutableEnumChecker") // stateless predicates
  private enum Difference {
    /**
     * JSON Schema sees an object after its properties were collected: neither that one is duplicate
     * nor what is wrong with the first of the two.
     */
    A_PROPERTY_TWICE(problem -> problem.rule().equals("SYN-004")),

    /** A pattern for all of RFC 3986 would be unreadable: the schema only requires a scheme. */
    A_SCHEME_BUT_NO_URI(
        problem ->
            problem.rule().equals("SHP-004")
                && problem.arguments().getOrDefault("value", "").matches("(?s)[A-Za-z][^:]*:.*"));

    private final Predicate<Problem> explains;

    Difference(Predicate<Problem> explains) {
      this.explains = explains;
    }
  }

  private static final int THREADS = 2;

  private final Map<Difference, Integer> met = new ConcurrentHashMap<>();
  private final AtomicInteger readable = new AtomicInteger();
  private final AtomicInteger notJson = new AtomicInteger();
  private final AtomicInteger plain = new AtomicInteger();

  @Test
  void agreesWithTheReader() {
    List<String> documents =
        List.of(
            Golden.text("seed-as-typed.json"),
            Golden.text("maximal.json"),
            Golden.text("maximal.json"),
            Records.LEAST);
    IntStream.range(0, THREADS)
        .parallel()
        .forEach(
            thread -> {
              Mutator mutator = new Mutator(new Random(2016 + thread));
              for (int i = thread; i < CASES; i += THREADS) {
                String json = mutator.mutate(documents.get(i / THREADS % documents.size()));
                compare(mutator.encode(escaped(json)));
              }
            });

    assertThat(met).containsOnlyKeys(Difference.values());
    assertThat(readable.get()).isBetween(CASES / 10, 9 * CASES / 10);
    assertThat(plain.get()).as("read by the fast path").isGreaterThan(CASES / 20);
    assertThat(notJson.get()).isBetween(CASES / 100, CASES / 5);
  }

  private void compare(byte[] bytes) {
    if (BothWays.agree(bytes, Limits.DEFAULT)) {
      plain.incrementAndGet();
    }
    List<Problem> errors =
        InspectionReader.json().read(bytes).problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    Optional<String> json = json(bytes);
    if (json.isEmpty()) {
      notJson.incrementAndGet();
      assertThat(errors).as("read, but not JSON: %s", text(bytes)).isNotEmpty();
      return;
    }
    List<Error> violations = SCHEMA.validate(json.get(), InputFormat.JSON);
    if (errors.isEmpty()) {
      readable.incrementAndGet();
      assertThat(violations).as("read, but not valid: %s", json.get()).isEmpty();
    } else if (violations.isEmpty()) {
      List<String> twice =
          errors.stream()
              .filter(Difference.A_PROPERTY_TWICE.explains)
              .map(Problem::pointer)
              .toList();
      assertThat(errors)
          .as("valid, but %s: %s", errors, json.get())
          .allMatch(error -> isListed(error) || isWithin(twice, error.pointer()));
    }
  }

  /** Returns the text of bytes that are UTF-8 and JSON, by the JDK's decoder and another parser. */
  private static Optional<String> json(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      PLAIN.readTree(text);
      return Optional.of(text);
    } catch (CharacterCodingException | JacksonException broken) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The text of a tree has raw unpaired surrogates, which UTF-8 cannot hold. */
  private static String escaped(String json) {
    return json.replace("\ud800", "\\ud800");
  }

  private static boolean isWithin(List<String> properties, String pointer) {
    return properties.stream()
        .anyMatch(property -> pointer.equals(property) || pointer.startsWith(property + "/"));
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

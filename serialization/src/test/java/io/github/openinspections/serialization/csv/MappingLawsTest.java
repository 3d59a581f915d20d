package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.InspectionSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of every mapping file. */
class MappingLawsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.tableMapping());

  private static byte[] written(TableMapping mapping) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapping.write(out);
    return out.toByteArray();
  }

  private static TableMapping read(byte[] json) throws IOException {
    return TableMapping.read(new ByteArrayInputStream(json));
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAgain(@ForAll long seed) throws IOException {
    TableMapping mapping = new ArbitraryMapping(seed).mapping();
    byte[] file = written(mapping);
    TableMapping again = read(file);

    assertThat(ArbitraryMapping.seen(again)).isEqualTo(ArbitraryMapping.seen(mapping));
    assertThat(written(again)).isEqualTo(file);
    assertThat(SCHEMA.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void everyCutIsRefusedWithAPlace() throws IOException {
    byte[] file = written(new ArbitraryMapping(4).mapping());
    int end =
        new String(file, StandardCharsets.UTF_8)
            .stripTrailing()
            .getBytes(StandardCharsets.UTF_8)
            .length;
    assertThat(end).isGreaterThan(500);
    for (int length = 0; length < end; length++) {
      assertRefused(Arrays.copyOf(file, length));
    }
  }

  /** Whatever the bytes are, there is a mapping or a list of problems. */
  @Property(tries = 2000)
  void everyDamageIsReadOrRefused(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = written(new ArbitraryMapping(random.nextInt(20)).mapping());
    for (int i = random.nextInt(3); i >= 0; i--) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    try {
      assertThat(written(read(file))).isNotEmpty();
    } catch (InvalidFileException refused) {
      assertThat(refused.problems()).allMatch(problem -> problem.position().isPresent());
    }
  }

  private static void assertRefused(byte[] file) throws IOException {
    try {
      read(file);
    } catch (InvalidFileException refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .allMatch(problem -> problem.position().isPresent())
          .extracting(Problem::message)
          .allMatch(message -> message.startsWith("the mapping: "));
      return;
    }
    throw new AssertionError("read: " + new String(file, StandardCharsets.UTF_8));
  }
}

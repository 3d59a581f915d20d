package io.github.openinspections.serialization.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.MaximalRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our tables and their metadata with the fault of each negative case of the W3C's "CSVW Validation
 * Tests" that is about something that our metadata have: the checks find each of them, so what they
 * find nothing in has none of these faults.
 */
class CsvwCasesTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    DatasetWriter.csv()
        .write(List.of(MaximalRecord.inspection(), MaximalRecord.inspection()), folder);
    assertThat(new CsvwChecks(folder).validate()).isEmpty();
  }

  /** The number of the case, the table, the row, the column, and the cell that is put there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "125 ~ inspections.csv ~ 1 ~ id ~ '' ~ inspections.csv: id: required",
        "156 ~ judgements.csv ~ 1 ~ number ~ x ~ judgements.csv: number: \"x\" is no integer",
        "179 ~ inspections.csv ~ 1 ~ followUpCoversStated ~ -1 ~ inspections.csv: followUpCoversStated: \"-1\" is no nonNegativeInteger",
        "181 ~ judgements.csv ~ 1 ~ score ~ 1E3 ~ judgements.csv: score: \"1E3\" is no decimal",
        "194 ~ inspections.csv ~ 1 ~ asOf ~ May 2024 ~ inspections.csv: asOf: format of May 2024",
        "230 ~ inspections.csv ~ 1 ~ fieldwork ~ 2024-01|soon ~ inspections.csv: fieldwork: format of soon",
        "232 ~ inspections.csv ~ 2 ~ record ~ 1 ~ inspections.csv: primary key",
        "234 ~ judgements.csv ~ 2 ~ record ~ 1 ~ judgements.csv: primary key",
        "257 ~ judgements.csv ~ 1 ~ record ~ 999 ~ judgements.csv: foreign key [999]",
        "258 ~ inspections.csv ~ 2 ~ record ~ 1 ~ judgements.csv: foreign key [1]",
      })
  void aFaultOfACellIsFound(
      int number, String file, int row, String column, String cell, String expected)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
      reader.forEach(record -> rows.add(new ArrayList<>(record.getFields())));
    }
    rows.get(row).set(rows.get(0).indexOf(column), cell);
    try (CsvWriter writer = CsvWriter.builder().build(folder.resolve(file), UTF_8)) {
      rows.forEach(writer::writeRecord);
    }

    assertThat(new CsvwChecks(folder).validate()).as("case %s", number).contains(expected);
  }

  /** The number of the case, where in the metadata, the property, and the value that it gets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "251 ~ /tables/1/tableSchema/foreignKeys/0 ~ columnReference ~ [\"x\"] ~ judgements.csv: no column [\"x\"]",
        "252 ~ /tables/1/tableSchema/foreignKeys/0/reference ~ columnReference ~ [\"x\"] ~ inspections.csv: no column [\"x\"]",
        "253 ~ /tables/1/tableSchema/foreignKeys/0/reference ~ resource ~ \"x.csv\" ~ x.csv: no column [\"record\"]",
        "271 ~ /tables/1/tableSchema/foreignKeys/0 ~ dc:description ~ \"x\" ~ foreign key: property dc:description",
        "272 ~ /tables/1/tableSchema/foreignKeys/0/reference ~ dc:description ~ \"x\" ~ reference: property dc:description",
        "274 ~ /@context/1 ~ title ~ \"x\" ~ the context",
        "275 ~ '' ~ datatype ~ \"string\" ~ group: property datatype",
        "276 ~ /tables/0 ~ datatype ~ \"string\" ~ table: property datatype",
        "277 ~ /tables/0/tableSchema/columns/0 ~ url ~ \"x\" ~ column: property url",
      })
  void aFaultOfTheMetadataIsFound(
      int number, String pointer, String property, String value, String expected)
      throws IOException {
    JsonNode group = metadata();
    ((ObjectNode) group.at(JsonPointer.compile(pointer))).set(property, MAPPER.readTree(value));
    Files.writeString(folder.resolve(Csvw.FILE), group.toString());

    assertThat(new CsvwChecks(folder).validate()).as("case %s", number).contains(expected);
  }

  /** Case 278: the table has more headers than the metadata have columns. */
  @ParameterizedTest
  @CsvSource({"0, inspections.csv", "1, judgements.csv", "2, priority-areas.csv"})
  void aHeaderTooManyIsFound(int table, String file) throws IOException {
    JsonNode group = metadata();
    ArrayNode columns = (ArrayNode) group.at("/tables/" + table + "/tableSchema/columns");
    columns.remove(columns.size() - 1);
    Files.writeString(folder.resolve(Csvw.FILE), group.toString());

    assertThat(new CsvwChecks(folder).validate()).contains(file + ": headers");
  }

  private JsonNode metadata() throws IOException {
    return MAPPER.readTree(Files.readAllBytes(folder.resolve(Csvw.FILE)));
  }
}

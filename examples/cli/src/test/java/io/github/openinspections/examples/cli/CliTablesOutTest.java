package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.tables.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data set converted to flat tables, as a user does it. */
class CliTablesOutTest {
  private static final String HOSTILE =
      """
      {"id":"a","type":"x","title":"=cmd|' /C calc'!A0","quotes":[{"text":"q"}]}
      {"id":"../../b\\u001b[31m","type":"x","x-more":1}
      """;

  @TempDir Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Inspection> read(Path folder) throws IOException {
    List<Inspection> read = new ArrayList<>();
    try (InspectionDataset dataset = TableReader.of().open(folder)) {
      for (Entry entry : dataset) {
        read.add(entry.inspection().orElseThrow());
      }
    }
    return read;
  }

  @Test
  void aDataSetBecomesTablesWithTheirMetadata() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path tables = folder.resolve("new/tables");
    Ran ran = Ran.with("convert", clean, "--to", "csv", "--output", tables.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(names(tables))
        .containsExactly(
            "csv-metadata.json",
            "inspections.csv",
            "judgements.csv",
            "left-out.csv",
            "priority-areas.csv");
    assertThat(tables.resolve("csv-metadata.json")).content().contains("\"Two towns\"");
    assertThat(read(tables)).extracting(Inspection::id).contains("ayton/2014", "beeton/2014");
  }

  @Test
  void hostileTextStaysTextAndWhatIsLeftOutIsListed() throws IOException {
    Path tables = folder.resolve("t");
    Ran ran = Ran.on(HOSTILE, "convert", "-", "--to=csv", "--output=" + tables);

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains("left out of 2 of 2 records, all listed in left-out.csv:\n")
        .contains("  a: /quotes\n", "  ../../b\\u001B[31m: /x-more\n")
        .doesNotContain("\u001b");
    assertThat(names(folder)).containsExactly("t");
    assertThat(tables.resolve("inspections.csv")).content().contains("'=cmd|");
    assertThat(tables.resolve("left-out.csv")).content().contains("1,a,1,/quotes\r\n");
    assertThat(read(tables).get(0).title()).contains("=cmd|' /C calc'!A0");
  }

  @Test
  void tablesAreReadAsADataSet() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    String tables = folder.resolve("tables").toString();
    assertThat(Ran.with("convert", clean, "--to=csv", "--output", tables).code()).isZero();

    Ran back = Ran.with("convert", tables, "--to", "ndjson");
    assertThat(back.code()).isZero();
    assertThat(back.out().lines())
        .hasSize(4)
        .containsAll(
            Ran.with("convert", clean, "--to", "ndjson")
                .out()
                .lines()
                .filter(record -> !record.contains("overallProgress")) // which tables cannot hold
                .toList());
    Ran checked = Ran.with("check", "--jobs=2", tables);
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).startsWith("tables: 0 errors");
    assertThat(Ran.with("history", tables).code()).isZero();
  }

  @Test
  void tablesAreNotOverwrittenByWhatIsReadFromThem() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path tables = folder.resolve("tables");
    Ran.with("convert", clean, "--to=csv", "--output=" + tables);
    String before = Files.readString(tables.resolve("inspections.csv"));

    for (String output : List.of("inspections.csv", "../tables/judgements.csv")) {
      Ran ran = Ran.with("check", tables.toString(), "--output", tables.resolve(output).toString());
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("is the data set itself and would be overwritten");
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), tables.resolve("judgements.csv"));
    Ran linked = Ran.with("convert", tables.toString(), "--to=json", "--output=" + link);
    assertThat(linked.err()).contains(link + ": is the data set itself and would be overwritten");
    Ran again = Ran.with("convert", tables.toString(), "--to=csv", "--output=" + tables);
    assertThat(again.code()).isEqualTo(2);
    assertThat(tables.resolve("inspections.csv")).hasContent(before);
    assertThat(Ran.with("check", tables.toString(), "--output=" + tables.resolve("r.txt")).code())
        .isZero();
  }

  @Test
  void aFolderThatIsNoDataSetIsNamed() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path tables = folder.resolve("tables");
    Ran.with("convert", clean, "--to=csv", "--output=" + tables);
    Ran mapped = Ran.with("check", "--mapping=ofsted-ilacs-history", tables.toString());
    assertThat(mapped.code()).isEqualTo(2);
    assertThat(mapped.err()).contains(tables + ": is a folder: name the files in it");

    Files.delete(tables.resolve("judgements.csv"));
    Ran incomplete = Ran.with("check", tables.toString());
    assertThat(incomplete.code()).isEqualTo(2);
    assertThat(incomplete.err()).contains(tables + ": is a folder that lacks one of");
  }

  @Test
  void unreadableRecordsAreReported() throws IOException {
    String wrong = Ran.fixture(folder, "wrong.ndjson");
    Path tables = folder.resolve("t");
    Ran ran = Ran.with("convert", wrong, "--to", "csv", "--output", tables.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("1 of 4 records could not be read and was left out");
    assertThat(read(tables)).hasSize(3);
  }

  @Test
  void theDescriptionComesBackAndWhatItCannotHoldIsNamed() throws IOException {
    Path whole = folder.resolve("whole.json");
    String description =
        """
        "title": "Two towns", "publisher": "A person", "licence": "CC0", "issued": "2026-05",
        """;
    Files.writeString(
        whole,
        """
        {"format": "openinspections/1", %s "x-note\\u001b": 1,
         "inspections": [{"id": "a", "type": "x"}]}
        """
            .formatted(description));
    String tables = folder.resolve("tables").toString();
    Ran out = Ran.with("convert", whole.toString(), "--to=csv", "--output=" + tables);

    assertThat(out.code()).isZero();
    assertThat(out.err())
        .isEqualTo(
            "inspections: "
                + tables
                + ": csv-metadata.json cannot hold all of the description of the data set; left"
                + " out:\ninspections:   /x-note\\u001B\n");
    Ran back = Ran.with("convert", tables, "--to=json");
    assertThat(back.code()).isZero();
    assertThat(back.out())
        .contains("Two towns", "A person", "CC0", "2026-05")
        .doesNotContain("x-note");
    Files.writeString(folder.resolve("tables/csv-metadata.json"), "{");
    Ran broken = Ran.with("convert", tables, "--to=json");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains(":1:2: error SYN-005 csv-metadata.json: ");
  }

  @Test
  void filesOfSomebodyAreNotReplaced() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path mine = folder.resolve("mine/inspections.csv");
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine, "Ref\n1\n");
    Ran ran = Ran.with("convert", clean, "--to=csv", "--output=" + folder.resolve("mine"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(mine + ": was not written by `inspections convert`");
    assertThat(mine).hasContent("Ref\n1\n");
    assertThat(names(folder.resolve("mine"))).containsExactly("inspections.csv");
  }

  @Test
  void aFolderInThePlaceOfATableIsNamed() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path tables = folder.resolve("tables");
    Ran.with("convert", clean, "--to=csv", "--output=" + tables);
    Files.delete(tables.resolve("judgements.csv"));
    Path inPlace = Files.createDirectory(tables.resolve("judgements.csv"));

    Ran out = Ran.with("convert", clean, "--to=csv", "--output=" + tables);
    assertThat(out.code()).isEqualTo(2);
    assertThat(out.err())
        .isEqualTo("inspections: " + inPlace + ": is a folder, where a file is expected\n");
    Ran in = Ran.with("check", tables.toString());
    assertThat(in.code()).isEqualTo(2);
    assertThat(in.err()).contains(inPlace + ": is a folder, where a file is expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert %s --to=csv",
        "convert %s --to=json",
        "check %s",
        "profile %s",
        "describe %s",
        "history %s",
        "latest %s --area=x",
        "grades %s --area=x",
        "open-areas %s --area=x",
        "deadlines %s --area=x",
        "diff %s %s",
        "releases %s %s",
        "accept %s --reason=r --rule=x"
      })
  void anEmptyNameOfOutputIsRefused(String command) throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    for (List<String> output : List.of(List.of("--output="), List.of("--output", ""))) {
      List<String> arguments = new ArrayList<>(List.of(command.replace("%s", clean).split(" ")));
      arguments.addAll(output);
      Ran ran = Ran.with(arguments.toArray(String[]::new));

      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err())
          .contains("--output: expected the name of a file or folder, found an empty text");
    }
  }

  @Test
  void helpSaysWhereTablesGo() {
    String help = Ran.with("convert", "--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("--output=NAME")
        .contains("File to write (default: standard output); for csv the folder to write to");
  }

  @Test
  void badFoldersAreNamed() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Ran none = Ran.with("convert", clean, "--to", "csv");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--to csv: expected --output FOLDER");

    Ran file = Ran.with("convert", clean, "--to", "csv", "--output", clean);
    assertThat(file.code()).isEqualTo(2);
    assertThat(file.err()).contains(clean + ": is not a folder");

    Ran invalid = Ran.with("convert", clean, "--to", "csv", "--output", "a\0b");
    assertThat(invalid.code()).isEqualTo(2);
    assertThat(invalid.err()).contains("not a valid file name");
  }

  @Test
  void aTableNeverOverwritesTheDataSet() throws IOException {
    Path itself = folder.resolve("inspections.csv");
    Files.writeString(itself, "Ref\n1\n");
    Ran ran = Ran.with("convert", itself.toString(), "--to", "csv", "--output", folder.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is the data set itself");
    assertThat(itself).hasContent("Ref\n1\n");
  }

  @Test
  void anInterruptedConversionLeavesNoTables() throws IOException {
    String clean = Ran.fixture(folder, "clean.json");
    Path tables = folder.resolve("t");
    Ran ran =
        Ran.on(
            "", false, () -> true, "convert", clean, "--to", "csv", "--output", tables.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("interrupted: the tables were not written");
    assertThat(tables).doesNotExist();
  }
}

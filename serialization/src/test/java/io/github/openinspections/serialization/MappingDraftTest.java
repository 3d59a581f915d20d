package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.csv.Column;
import io.github.openinspections.serialization.csv.RowReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.published.PublishedTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts of mappings, made of headers. */
class MappingDraftTest {
  private static TableMapping draft(String... headers) {
    return TableMapping.draft("ours", List.of(headers), PublishedTables.all());
  }

  private static byte[] written(TableMapping mapping) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      mapping.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static TableMapping draftOf(byte[] table) throws IOException {
    return DatasetReader.draftMapping(new ByteArrayInputStream(table), "Our table: 2018");
  }

  @ParameterizedTest
  @CsvSource({
    "Date of publication, report: published",
    "Report published on, report: published",
    "Publication URL, report: url",
    "Link to report, report: url",
    "Inspection start, fieldwork: start",
    "Visited, fieldwork: start",
    "Inspection date, fieldwork: start",
    "End of visit, fieldwork: end",
    "Council, areas: name",
    "Local council area, areas: name",
    "Council type, kept",
    "Council code, kept",
    "GSS code, areas: code",
    "Case reference, identifiers: case-reference",
    "Visit number, identifiers: visit-number",
    "Name of setting, inspected: name",
    "Lead inspector, 'participants: name, role lead-inspector'",
    "Quality of support, judgements: quality-of-support",
    "Overall grade, judgements: overall-grade",
    "Theme of visit, topics",
    "Phone number, kept",
    "Weather, kept",
    "Provider type, inspected: kind",
    "urn, inspected: identifiers: ofsted-urn",
    "inspection_theme, topics",
    "Sector, kept"
  })
  void aHeaderSaysWhatAColumnBecomes(String header, String becomes) {
    assertThat(draft(header).columns().get(0).binding()).hasToString(becomes);
  }

  @Test
  void nothingIsGuessedTwice() {
    assertThat(draft("Council", "Area", "Start", "Visited", "Ref", "ref ", "").columns())
        .extracting(column -> column.name() + " " + column.binding())
        .containsExactly(
            "Council areas: name",
            "Area kept",
            "Start fieldwork: start",
            "Visited kept",
            "Ref identifiers: ref");
    assertThat(draft("Ref", "ref ", "").notes().get(1)).endsWith(": 2. Their cells are kept.");
    assertThat(draft("Ref").notes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'Council,Visited,Reference', ours/{Reference}[/{Visited}]",
    "'Published,Council', ours/{Council}[/{Published}]",
    "'urn,Visited,Published', ours/{urn}[/{Visited}]",
    "'Weather,Mood', ours/{Weather}",
    "'Visited', ours/{Visited}",
    "'', ours"
  })
  void theIdIsMadeOfWhatIdentifies(String headers, String id) {
    assertThat(draft(headers.split(",")).ids()).singleElement().hasToString(id);
  }

  @Test
  void theHeaderOfAFileIsFoundWhateverItsForm(@TempDir Path folder) throws IOException {
    String text = "Visits as at 1 May;;\n\nReference;Caf\u00e9;Visited\n17/4;a;2018-04-06\n";
    TableMapping plain = draftOf(text.getBytes(StandardCharsets.UTF_8));
    assertThat(plain).hasToString("our-table-2018");
    assertThat(plain.columns().stream().map(column -> column.name()))
        .containsExactly("Reference", "Caf\u00e9", "Visited");

    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(text.replace(';', '\t').getBytes(StandardCharsets.UTF_16LE));
    }
    assertThat(written(draftOf(text.getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo(written(plain));
    assertThat(written(draftOf(zipped.toByteArray()))).isEqualTo(written(plain));
    Path file = Files.writeString(folder.resolve("Our table: 2018.csv.gz"), text);
    assertThat(written(DatasetReader.draftMapping(file))).isEqualTo(written(plain));
    assertThat(draftOf(new byte[0]).columns()).isEmpty();

    try (InspectionDataset dataset =
        DatasetReader.csv(plain).open(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(dataset)
          .extracting(entry -> entry.inspection().map(Inspection::id).orElse(""))
          .containsExactly("our-table-2018/17-4/2018-04-06");
    }
  }

  @Test
  void aVeryWideTableHasADraft() {
    List<String> headers = new ArrayList<>(Collections.nCopies(5, "x".repeat(101)));
    for (int i = 0; i < 3000; i++) {
      headers.add(i + "\u0000".repeat(90));
    }
    TableMapping wide = TableMapping.draft("wide", headers, List.of());
    assertThat(wide.columns()).hasSize(1000);
    assertThat(wide.notes().get(1)).contains(": 2005.");
    assertThat(written(wide)).hasSizeLessThan(1 << 20);
  }

  @Provide
  Arbitrary<List<String>> headers() {
    Arbitrary<String> known =
        Arbitraries.of(
            PublishedTables.all().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(
                    column ->
                        column.aliases().isEmpty()
                            ? List.of(column.name()).stream()
                            : column.aliases().stream())
                .toList());
    return Arbitraries.oneOf(
            known,
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.of("", "date", "ID", "Council", "grade"))
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 500)
  void anyHeaderHasADraftThatFitsIt(
      @ForAll("headers") List<String> headers, @ForAll String name, @ForAll List<String> cells)
      throws IOException {
    TableMapping draft = TableMapping.draft(name, headers, PublishedTables.all());
    TableMapping read = TableMapping.read(new ByteArrayInputStream(written(draft)));

    assertThat(read.fits(headers)).isTrue();
    assertThat(written(read)).isEqualTo(written(draft));
    RowReader rows = read.reader(1, headers);
    boolean twice = rows.problems().stream().anyMatch(one -> one.rule().equals("CSV-020"));
    assertThat(rows.isReadable() || twice).isTrue();
    List<Entry> entries = new ArrayList<>(rows.read(2, padded(cells, headers.size())));
    entries.addAll(rows.read(3, padded(headers, headers.size())));
    entries.addAll(rows.end());
    assertThat(entries).hasSizeBetween(0, 2);
  }

  private static List<String> padded(List<String> cells, int width) {
    List<String> padded = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (padded.size() < width) {
      padded.add("1");
    }
    return padded;
  }

  @Test
  void aSpreadsheetIsDraftedFromItsFirstSheetAndAnythingElseFromNothing() throws IOException {
    List<List<String>> table = List.of(List.of("Visits of a county"), List.of("URN", "Visited"));
    Map<String, String> xlsx = Map.of("S", Sheets.xlsxRows(table));
    Map<String, String> ods = Map.of("S", Sheets.odsRows(table));

    for (byte[] file : List.of(Sheets.xlsx(xlsx), Sheets.ods(ods))) {
      assertThat(DatasetReader.draftMapping(new ByteArrayInputStream(file), "v").columns())
          .extracting(Column::name)
          .containsExactly("URN", "Visited");
    }
    byte[] pdf = "%PDF-1.7 a, b".getBytes(StandardCharsets.UTF_8);
    assertThat(DatasetReader.draftMapping(new ByteArrayInputStream(pdf), "v").columns()).isEmpty();
  }
}

package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.PersonalData;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every table, whatever its cells hold. */
class TableLawsTest {
  private static final JsonMapper PLAIN = new JsonMapper();

  /** Beyond ASCII and not UTF-8 when written in Windows-1252, so the two can be distinguished. */
  private static final List<String> HEADER = List.of("Ref", "Café x", "Note", "Council", "Other");

  private static final TableMapping TABLE =
      TableMapping.builder("any", "Any table")
          .id("any", "Ref")
          .required("Ref", Binding.identifier("ref"))
          .column("Café x", Binding.kept())
          .column("Council", Binding.areaName())
          .build();

  /** A text of any characters may be a postcode, which is left out unless it is asked for. */
  private static final ReadOptions ALL =
      ReadOptions.builder().personalData(PersonalData.KEEP).build();

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return rows(
        Arbitraries.strings()
            .withChars(" \t\r\n,;\"'\\/{}[]=:.-_\u00a0éŵ–“ab01\u0001\u2028")
            .withCharRange('A', 'Z')
            .ofMaxLength(12)
            .map(text -> text.replace("Q", "😀")));
  }

  /** Tables that Windows-1252 can write. */
  @Provide
  Arbitrary<List<List<String>>> windowsTables() {
    return rows(Arbitraries.strings().withChars(" ,;\"\n.éàô–“”€Ãâ©ab01").ofMaxLength(12));
  }

  private static Arbitrary<List<List<String>>> rows(Arbitrary<String> cells) {
    return cells.list().ofSize(HEADER.size() - 1).list().ofMaxSize(8);
  }

  /** Adds the header, and a number before each row. */
  private static List<List<String>> whole(List<List<String>> rows) {
    List<List<String>> table = new ArrayList<>(List.of(HEADER));
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(List.of("r" + table.size()));
      cells.addAll(row);
      table.add(cells);
    }
    return table;
  }

  private static List<Entry> entries(String table, Charset charset) {
    List<Entry> entries = new ArrayList<>();
    DatasetReader.csv(TABLE, ALL).open(table.getBytes(charset)).forEach(entries::add);
    return entries;
  }

  private static List<Inspection> inspections(String table, Charset charset) {
    return entries(table, charset).stream().map(entry -> entry.inspection().orElseThrow()).toList();
  }

  private static Map<String, String> kept(Inspection inspection) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Extension extension : inspection.extensions()) {
      kept.put(extension.name(), PLAIN.readValue(extension.json(), String.class));
    }
    return kept;
  }

  @Property
  void noTextIsLost(@ForAll("tables") List<List<String>> rows) {
    List<List<String>> table = whole(rows);
    List<Inspection> made = inspections(Csv.write(table), StandardCharsets.UTF_8);

    assertThat(made).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = table.get(i + 1);
      Inspection inspection = made.get(i);
      assertThat(inspection.id()).isEqualTo("any/r" + (i + 1));
      List<String> expected = new ArrayList<>();
      for (int column : new int[] {1, 2, 4}) {
        if (says(cells.get(column))) {
          expected.add(cells.get(column));
        }
      }
      Map<String, String> kept = kept(inspection);
      String marked = kept.remove("x-council"); // [r] after a name is no part of it
      assertThat(marked).isIn(null, cells.get(3));
      assertThat(kept.values()).containsExactlyElementsOf(expected);
      assertThat(inspection.areas().stream().map(area -> area.name().orElseThrow()))
          .as("%s", cells)
          .allMatch(name -> cells.get(3).contains(name))
          .hasSizeBetween(isPlain(cells.get(3)) ? 1 : 0, isNothing(cells.get(3)) ? 0 : 1);
    }
  }

  private static boolean says(String cell) {
    return !cell.replace('\u00a0', ' ').isBlank();
  }

  /** Whether a cell says something that no mark or word for nothing is a part of. */
  private static boolean isPlain(String cell) {
    return says(cell) && !isNothing(cell) && cell.indexOf(']') < 0 && !cell.contains("LOW");
  }

  /** The words for no value of these characters; brackets, spaces and a full stop do not matter. */
  private static boolean isNothing(String cell) {
    String text =
        cell.replace('–', '-')
            .replaceAll("[\\s\u00a0\u2028]", "")
            .replaceAll("([A-Za-z])\\.$", "$1");
    String word = text.replaceAll("^\\[(.*)]$", "$1").toUpperCase(Locale.ROOT);
    return !says(cell)
        || Set.of(
                "-", "--", "---", ".", "..", "...", ":", "N/A", "N.A", "NA", "NAN", "NAT", "NULL",
                "NIL", "NONE", "TBC", "TBA")
            .contains(word)
        || (word.length() < text.length() && word.matches("[RPEBFXZCUW]|LOW"));
  }

  @Property
  void theOrderOfColumnsDoesNotMatter(
      @ForAll("tables") List<List<String>> rows, @ForAll long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, HEADER.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    List<List<String>> straight = whole(rows);
    List<List<String>> turned =
        straight.stream().map(row -> order.stream().map(row::get).toList()).toList();

    List<Inspection> one = inspections(Csv.write(straight), StandardCharsets.UTF_8);
    List<Inspection> other = inspections(Csv.write(turned), StandardCharsets.UTF_8);

    assertThat(other.stream().map(made -> made.withExtensions(List.of())).toList())
        .isEqualTo(one.stream().map(made -> made.withExtensions(List.of())).toList());
    assertThat(other.stream().map(TableLawsTest::kept).toList())
        .isEqualTo(one.stream().map(TableLawsTest::kept).toList());
  }

  @Property
  void everyRowIsReadableOrUnreadable(
      @ForAll("tables") List<List<String>> rows, @ForAll List<Integer> widths) {
    List<List<String>> table = whole(rows);
    int broken = 0;
    for (int i = 1; i < Math.min(table.size(), widths.size()); i++) {
      List<String> row = table.get(i);
      int width = Math.floorMod(widths.get(i), row.size()) + 1;
      broken += width < row.size() ? 1 : 0;
      table.set(i, row.subList(0, width));
    }
    List<Entry> entries = entries(Csv.write(table), StandardCharsets.UTF_8);

    assertThat(entries).hasSize(rows.size());
    assertThat(entries.stream().filter(entry -> entry.inspection().isEmpty())).hasSize(broken);
    assertThat(entries.stream().map(Entry::number).toList())
        .isEqualTo(IntStream.rangeClosed(1, rows.size()).mapToObj(Long::valueOf).toList());
  }

  @Property
  void theEncodingDoesNotMatter(@ForAll("windowsTables") List<List<String>> rows) {
    String table = Csv.write(whole(rows));
    List<Inspection> made = inspections(table, StandardCharsets.UTF_8);

    assertThat(inspections(table, Charset.forName("windows-1252"))).isEqualTo(made);
    for (Charset marked :
        Arrays.asList(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(inspections("\ufeff" + table, marked)).isEqualTo(made);
    }
  }

  @Property
  void theDelimiterAndLineEndsDoNotMatter(@ForAll("tables") List<List<String>> rows) {
    List<Inspection> made = inspections(Csv.write(whole(rows)), StandardCharsets.UTF_8);
    for (String delimiter : List.of(";", "\t")) {
      StringBuilder table = new StringBuilder();
      for (List<String> row : whole(rows)) {
        table.append(String.join(delimiter, row.stream().map(c -> Csv.row(List.of(c))).toList()));
        table.append('\n');
      }
      assertThat(inspections(table.toString(), StandardCharsets.UTF_8)).isEqualTo(made);
    }
  }
}

package io.github.openinspections.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.MaximalRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
  private static final List<String> TABLES =
      List.of("inspections.csv", "judgements.csv", "left-out.csv", "priority-areas.csv");

  @TempDir Path folder;

  private static Inspection titled(String title) {
    return Inspection.builder().id("a").type(InspectionType.of("x")).title(title).build();
  }

  private WrittenTables write(Inspection... inspections) throws IOException {
    return DatasetWriter.csv().write(List.of(inspections), folder);
  }

  @Test
  void eachTableHasItsRows() throws IOException {
    Inspection original =
        Inspection.builder()
            .id("fife/2014")
            .type(InspectionType.JOINT_INSPECTION)
            .title("Services, \"joint\",\nin Fife")
            .addFieldwork(DateInterval.parse("2014-05/2014-06"), DateInterval.parse("2014-09-01"))
            .addJudgements(
                Judgement.builder()
                    .aspect(AspectCode.LEADERSHIP)
                    .grade(Grade.of("care-inspectorate-six-point", "good"))
                    .label("Good")
                    .build())
            .addPriorityAreas(PriorityArea.builder().id("help").text("Help earlier").build())
            .build();
    Inspection review =
        Inspection.builder()
            .id("fife/2015")
            .type(InspectionType.PROGRESS_REVIEW)
            .addProgress(ProgressRating.builder().priorityArea("help").label("some").build())
            .addQuotes(Quote.builder().text("We are pleased.").build())
            .build();

    WrittenTables written = write(original, review);

    assertThat(DatasetWriter.csv().files())
        .containsExactlyInAnyOrderElementsOf(Tables.names(folder));
    for (String table : TABLES) {
      Golden.assertSame(
          "tables/" + table + ".txt", Tables.text(folder, table).replace("\r\n", "¶\n"));
    }
    assertThat(written.inspections()).isEqualTo(2);
    assertThat(written.incomplete()).isEqualTo(1);
    assertThat(written.leftOut()).map(LeftOut::toString).containsExactly("fife/2015: /quotes");
    assertThat(written).hasToString("WrittenTables (2, of which incomplete: 1)");
  }

  @Test
  void whatTheTablesCannotHoldIsListedByName() throws IOException {
    WrittenTables written = write(MaximalRecord.inspection());

    assertThat(written.leftOut()).hasSize(1);
    LeftOut leftOut = written.leftOut().get(0);
    assertThat(leftOut.record()).isEqualTo(1);
    assertThat(leftOut.id()).isEqualTo(MaximalRecord.inspection().id());
    Golden.assertSame("tables/left-out-of-all.txt", String.join("\n", leftOut.attributes()) + "\n");
    assertThat(Tables.text(folder, "left-out.csv").lines())
        .hasSize(1 + leftOut.attributes().size())
        .contains("1," + leftOut.id() + ",1," + leftOut.attributes().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'x", "''x", "'=1"})
  void whatASpreadsheetWouldRunHasOneApostropheBeforeIt(String text) throws IOException {
    assertThat(write(titled(text)).incomplete()).isZero();

    assertThat(GuardedText.write(text)).isEqualTo("'" + text);
    assertThat(GuardedText.read("'" + text)).isEqualTo(text);
    assertThat(Tables.text(folder, "inspections.csv")).contains("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "a'", " =1", "1-1", "\"", "a,b;c|d", "\n", "\ufeff", "#"})
  void otherTextsAreAsTheyAre(String text) throws IOException {
    assertThat(write(titled(text)).incomplete()).isZero();
    assertThat(GuardedText.write(text)).isEqualTo(text);
  }

  @Test
  void textsThatNoCellHoldsAreListed() throws IOException {
    Inspection topics =
        Inspection.builder()
            .id("b")
            .type(InspectionType.of("x"))
            .addTopics("help | care")
            .putIdentifiers("a;b", "c")
            .build();

    WrittenTables written = write(titled(""), titled("a\ud800"), topics);

    assertThat(written.leftOut())
        .map(LeftOut::toString)
        .containsExactly("a: /title", "a: /title", "b: /identifiers, /topics");
    assertThat(Tables.text(folder, "inspections.csv")).contains("a\ufffd").doesNotContain("help");
  }

  /** No encoder replaces a character without a word: each cell is read back, whatever its type. */
  @Test
  void addressesThatUtf8DoesNotHaveAreListed() throws IOException {
    URI address = URI.create("https://example.org/\ud800");
    Inspection linked =
        Inspection.builder()
            .id("a")
            .type(InspectionType.of("x"))
            .report(Report.builder().url(address).build())
            .build();

    WrittenTables written = write(linked);

    assertThat(written.leftOut()).map(LeftOut::toString).containsExactly("a: /report/url");
    assertThat(Tables.text(folder, "left-out.csv")).contains("1,a,1,/report/url\r\n");
    assertThat(Tables.text(folder, "inspections.csv")).doesNotContain("?");
  }

  @ParameterizedTest
  @CsvSource({"1E-7, 0.0000001", "0.0000000, 0.0000000", "-12E-9, -0.000000012", "2.50, 2.50"})
  void numbersAreWrittenWithoutExponent(String number, String cell) throws IOException {
    assertThat(write(scored(number)).incomplete()).isZero();
    assertThat(Tables.text(folder, "judgements.csv")).contains("," + cell + ",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+3", "0E+1", "1E-1001", "1E-999999999", "1E+999999999"})
  void numbersThatNeedAnExponentAreListed(String number) throws IOException {
    assertThat(write(scored(number)).leftOut())
        .map(LeftOut::toString)
        .containsExactly("a: /judgements/0/score");
  }

  private static Inspection scored(String number) {
    return titled("x")
        .withJudgements(
            Judgement.builder()
                .aspect(AspectCode.LEADERSHIP)
                .score(Score.builder().value(new BigDecimal(number)).build())
                .build());
  }

  @Test
  void aSetIsReplacedAsAWhole() throws IOException {
    write(titled("one"));
    Files.writeString(folder.resolve("mine.txt"), "mine");
    List<String> names = Tables.names(folder);

    write(titled("two"));

    assertThat(Tables.names(folder)).isEqualTo(names);
    assertThat(Tables.text(folder, "inspections.csv")).contains("two").doesNotContain("one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspections.csv", "judgements.csv", "left-out.csv", "csv-metadata.json"})
  void aFileThatIsOfNoSetIsNotReplaced(String name) throws IOException {
    List<String> others =
        List.of(
            "",
            "Ref,Council\n1,Fife\n",
            "record,id,type,mine\n1,a,b,c\n",
            "{\"@context\": \"http://www.w3.org/ns/csvw\", \"tables\": [{\"url\": \"a.csv\"}]}");
    for (String other : others) {
      Files.writeString(folder.resolve(name), other);

      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> write(titled("two")))
          .satisfies(refused -> assertThat(refused.getFile()).endsWith(name));
      assertThat(folder.resolve(name)).hasContent(other);
      assertThat(Tables.names(folder)).containsExactly(name);
    }
  }

  @Test
  void aTableThatASpreadsheetSavedIsReplaced() throws IOException {
    write(titled("one"));
    String saved = "\ufeff" + Tables.text(folder, "inspections.csv").replace(",", ";");
    Files.writeString(folder.resolve("inspections.csv"), saved);

    write(titled("two"));

    assertThat(Tables.text(folder, "inspections.csv")).contains("two").doesNotContain(";");
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws IOException {
    write(titled("one"));
    List<String> names = Tables.names(folder);
    Iterable<Inspection> failing =
        () -> {
          throw new UncheckedIOException(new IOException("interrupted"));
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DatasetWriter.csv().write(failing, folder))
        .withMessageContaining("interrupted");
    assertThat(Tables.names(folder)).isEqualTo(names);
    assertThat(Tables.text(folder, "inspections.csv")).contains("one");

    Path made = folder.resolve("new/folder");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DatasetWriter.csv().write(failing, made));
    assertThat(Tables.names(folder)).isEqualTo(names);
  }

  @Test
  void aFolderInTheWayIsNamedAndNothingIsTouched() throws IOException {
    write(titled("one"));
    Files.delete(folder.resolve("priority-areas.csv"));
    Files.createDirectory(folder.resolve("priority-areas.csv"));

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> write(titled("two")))
        .withMessageContaining("priority-areas.csv");
    assertThat(Tables.text(folder, "inspections.csv")).contains("one");
  }

  @Test
  void movingThatFailsPutsTheOldFilesBack() throws IOException {
    Files.writeString(folder.resolve("a"), "old a");
    Files.writeString(folder.resolve("b"), "old b");
    try (FileSet set = FileSet.in(folder)) {
      for (String name : List.of("a", "b")) {
        set.add(name).close();
      }
      Path parts = folder.resolve(Tables.names(folder).get(0));
      Files.delete(parts.resolve("b"));

      assertThatExceptionOfType(IOException.class).isThrownBy(set::keep);
    }
    assertThat(Tables.names(folder)).containsExactly("a", "b");
    assertThat(folder.resolve("a")).hasContent("old a");
    assertThat(folder.resolve("b")).hasContent("old b");
  }

  @Test
  void puttingBackGoesOnWhereAFileCannotBePutBack() throws IOException {
    Files.writeString(folder.resolve("b"), "old b");
    Files.writeString(folder.resolve("d"), "old d");
    try (FileSet set = FileSet.in(folder)) {
      for (String name : List.of("b", "b.old", "c", "d")) { // the second takes the place of old b
        set.add(name).close();
      }
      Path parts = folder.resolve(Tables.names(folder).get(0));
      Files.delete(parts.resolve("c"));

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(set::keep)
          .satisfies(failed -> assertThat(failed.getSuppressed()).hasSize(1));
    }
    assertThat(Tables.names(folder)).containsExactly("d");
    assertThat(folder.resolve("d")).hasContent("old d");
  }

  @Test
  void anOldFileThatCannotBePutBackIsSaidToBeWhereItIs() throws IOException {
    Files.writeString(folder.resolve("b"), "old b");
    Path parts;
    try (FileSet set = FileSet.in(folder)) {
      for (String name : List.of("b", "c")) {
        set.add(name).close();
      }
      parts = folder.resolve(Tables.names(folder).get(0));
      Files.delete(parts.resolve("c"));
      Files.delete(parts.resolve("b"));
      Files.createDirectories(parts.resolve("b/in the way"));

      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(set::keep)
          .withMessageContaining("old files that could not be put back")
          .withMessageContaining(parts.toString())
          .withCauseInstanceOf(NoSuchFileException.class);
    }
    assertThat(parts.resolve("b.old")).hasContent("old b");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aTableThatIsReplacedKeepsItsPermissionsAndALinkLeadsWhereItLed() throws IOException {
    write(titled("one"));
    Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(folder.resolve("inspections.csv"), mine);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("judgements.csv");
    Files.move(folder.resolve("judgements.csv"), elsewhere);
    Files.createSymbolicLink(folder.resolve("judgements.csv"), elsewhere);

    Inspection graded =
        titled("two")
            .withJudgements(
                Judgement.builder().aspect(AspectCode.LEADERSHIP).label("Good").build());
    write(graded);

    assertThat(Files.getPosixFilePermissions(folder.resolve("inspections.csv"))).isEqualTo(mine);
    assertThat(Tables.text(folder, "inspections.csv")).contains("two");
    assertThat(folder.resolve("judgements.csv")).isSymbolicLink();
    assertThat(elsewhere).content().contains("Good");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nobodyElseMayLookIntoATableWhileItIsWritten() throws IOException {
    try (FileSet set = FileSet.in(folder)) {
      set.add("a").close();
      Path parts = folder.resolve(Tables.names(folder).get(0));

      assertThat(Files.getPosixFilePermissions(parts))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DatasetWriter.csv().write(List.of(), file));
    assertThat(file).hasContent("mine");
  }
}

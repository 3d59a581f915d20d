package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table says of people, and of where children live, is in no output unless asked for. */
class CliPersonalDataTest {
  /** Cells that are wrong are quoted in messages, and make excerpts. */
  private static final String TABLE =
      """
      CareService,ServiceName,Service_town,ServiceProvider,Council_Area_Name,Client_group,Address_line_1,Service_Postcode,Manager_Name,Service_Phone_Number,Publication_of_Latest_Grading,Last_inspection_Date,KQ_Setting,Ring,Mgr
      Child Minding,Moss Annabel,Ayton,Moss Annabel,Fife,Children,4 Fern Wynd,ZZ1 1ZZ,Bo Fenwick,0131 496 0000,10/07/2024,08/05/2024,nine,0131 496 0000,Bo Fenwick
      Care Home Service,Oakapple Lodge,Beeton,Beeton Care Limited,Fife,Children,9 Larch Brae,ZZ2 2ZZ,Bo Fenwick,0131 496 0001,10/07/2024,5/5/24x,5,bo.fenwick@example.org,Bo Fenwick
      Fostering Service,Ceeton Fostering,Ceeton,Ceeton Trust,Fife,Children,1 Elm Row,ZZ3 3ZZ,Bo Fenwick,0131 496 0002,10/07/2024,08/05/2024,5,,Bo Fenwick
      Chldminding,Moss Annabel,Ayton,Moss Annabel,Fife,Children,4 Fern Wynd,ZZ1 1ZZ,Bo Fenwick,0131 496 0000,10/07/2024,08/05/2024,5,,
      Child Minding,Moss Annabel,Ayton,Moss Annabel,Fife,Children,4 Fern Wynd,ZZ1 1ZZ
      "Contact: Bo Fenwick, 0131 496 0000",,,,,,,,,,,,,,
      "Source: register, bo.fenwick@example.org",,,,,,,,,,,,,,
      """;

  private static final List<String> SECRETS =
      List.of(
          "Annabel",
          "annabel",
          "Fern Wynd",
          "ZZ1",
          "Fenwick",
          "fenwick",
          "496 0000",
          "Oakapple",
          "oakapple",
          "Larch Brae",
          "ZZ2");

  @TempDir Path folder;

  private Ran run(String command, String... more) throws IOException {
    String table = Files.writeString(folder.resolve("register.csv"), TABLE).toString();
    String[] words = command.split(" ");
    Stream<String> arguments =
        Stream.of(Stream.of(words), Stream.of(more), Stream.of(table)).flatMap(given -> given);
    return Ran.with(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --report json",
        "check --report sarif",
        "check --report html",
        "check --for publisher",
        "mappings --draft",
        "convert --to json",
        "convert --to ndjson",
        "history",
        "history --report html"
      })
  void itIsInNoOutput(String command) throws IOException {
    Ran ran = run(command);
    assertThat(ran.out()).isNotEmpty();
    for (String secret : SECRETS) {
      assertThat(ran.out() + ran.err()).doesNotContain(secret);
    }
  }

  @Test
  void itIsReadIfAskedFor() throws IOException {
    Ran ran = run("convert --to json", "--keep-personal");
    assertThat(ran.out()).contains("Moss Annabel", "Bo Fenwick", "Fern Wynd", "496 0000");
    assertThat(ran.out() + ran.err()).doesNotContain("CSV-019");
    assertThat(run("check", "--keep-personal").out()) // its date is part of the id, and unreadable
        .contains("CSV-014 3:", "Oakapple Lodge");
  }

  @Test
  void organisationsAreNamedAndTheRemarkSaysWhatIsLeftOut() throws IOException {
    assertThat(run("convert --to json").out()).contains("Ceeton Fostering", "Ceeton Trust");
    assertThat(run("check").out()).contains("CSV-019", "\"Manager_Name\"", "--keep-personal");
    assertThat(run("convert --to json").err()).contains("--keep-personal");
  }

  @Test
  void aLetterHasNoOptions() throws IOException {
    assertThat(run("check --for publisher").out())
        .doesNotContain("--", "CSV-", "care-inspectorate-");
  }
}

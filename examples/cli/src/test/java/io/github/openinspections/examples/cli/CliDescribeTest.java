package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of a data set, as a user asks for it and as other programs read it. */
class CliDescribeTest {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SCHEMA = "https://schema.org/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  @TempDir Path folder;

  @Test
  void whatIsKnownOfTheFileIsDescribed() throws Exception {
    String file = Ran.fixture(folder, "clean.json");
    byte[] bytes = Files.readAllBytes(Path.of(file));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    Ran ran = described(file);
    Model graph = Graphs.ofTurtle(ran.out());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(Graphs.values(graph, DCTERMS + "title")).containsExactly("Reviews", "clean.json");
    assertThat(Graphs.values(graph, "http://xmlns.com/foaf/0.1/name")).containsExactly("A county");
    assertThat(Graphs.values(graph, DCTERMS + "license")).containsOnly(LICENCE);
    assertThat(Graphs.values(graph, SCHEMA + "license")).containsOnly(LICENCE);
    assertThat(Graphs.values(graph, SCHEMA + "creditText")).containsOnly("© A county");
    assertThat(Graphs.values(graph, DCAT + "startDate")).containsExactly("2014-02");
    assertThat(Graphs.values(graph, DCAT + "endDate")).containsExactly("2016-05");
    assertThat(Graphs.values(graph, SCHEMA + "temporalCoverage"))
        .containsExactly("2014-02/2016-05");
    assertThat(Graphs.values(graph, DCTERMS + "spatial"))
        .containsExactly(
            "http://statistics.data.gov.uk/id/statistical-geography/S12000006",
            "http://statistics.data.gov.uk/id/statistical-geography/S12000013");
    assertThat(Graphs.values(graph, "http://rdfs.org/ns/void#entities")).containsExactly("4");
    assertThat(Graphs.values(graph, DCAT + "mediaType"))
        .containsExactly(MEDIA + "application/json");
    assertThat(Graphs.values(graph, DCAT + "byteSize"))
        .containsExactly(String.valueOf(bytes.length));
    assertThat(Graphs.values(graph, SPDX + "checksumValue")).containsExactly(sum);
    assertThat(Graphs.values(graph, SPDX + "algorithm"))
        .containsExactly(SPDX + "checksumAlgorithm_sha256");
    assertThat(Graphs.values(graph, SCHEMA + "sha256")).containsExactly(sum);
    assertThat(Graphs.values(graph, DCTERMS + "conformsTo"))
        .containsExactly("urn:openinspections:1:dataset");
    assertThat(Graphs.values(graph, DCAT + "downloadURL"))
        .containsExactly("https://example.org/reviews.json");
    assertThat(graph.subjects().stream().map(Object::toString))
        .contains("https://example.org/reviews");
  }

  /** Programs that harvest distributions alone read the rights of each. */
  @Test
  void theFileHasTheRightsToo() throws IOException {
    Model graph = Graphs.ofTurtle(described(Ran.fixture(folder, "clean.json")).out());

    for (String type : new String[] {DCAT + "Distribution", SCHEMA + "DataDownload"}) {
      Resource file = Models.subject(graph.filter(null, RDF.TYPE, Values.iri(type))).orElseThrow();
      String licence = (type.startsWith(DCAT) ? DCTERMS : SCHEMA) + "license";
      String words = type.startsWith(DCAT) ? DCTERMS + "rights" : SCHEMA + "creditText";
      assertThat(graph.contains(file, Values.iri(licence), Values.iri(LICENCE))).isTrue();
      assertThat(graph.contains(file, Values.iri(words), null)).isTrue();
    }
  }

  @Test
  void aFolderOfTablesHasADistributionForEachFile() throws Exception {
    Path tables = folder.resolve("tables");
    Ran.with("convert", Ran.fixture(folder, "clean.json"), "--to=csv", "--output=" + tables);
    Ran ran =
        Ran.with(
            "describe", tables.toString(), "--title=T", "--download=https://example.org/reviews");
    Model graph = Graphs.ofTurtle(ran.out());

    assertThat(ran.code()).isZero();
    assertThat(Graphs.values(graph, "http://rdfs.org/ns/void#entities")).containsExactly("4");
    assertThat(Graphs.values(graph, DCAT + "mediaType"))
        .containsOnly(MEDIA + "application/csvm+json", MEDIA + "text/csv");
    assertThat(Graphs.values(graph, DCAT + "downloadURL"))
        .containsExactly(
            "https://example.org/reviews/csv-metadata.json",
            "https://example.org/reviews/inspections.csv",
            "https://example.org/reviews/judgements.csv",
            "https://example.org/reviews/left-out.csv",
            "https://example.org/reviews/priority-areas.csv");
    byte[] bytes = Files.readAllBytes(tables.resolve("inspections.csv"));
    assertThat(Graphs.values(graph, SPDX + "checksumValue"))
        .hasSize(5)
        .contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    assertThat(Graphs.values(graph, DCTERMS + "conformsTo")).isEmpty();
  }

  /** As from a variable of a script that is not set. */
  @Test
  void whatIsBlankIsNotStated() throws IOException {
    Ran ran =
        Ran.with(
            "describe",
            Ran.fixture(folder, "clean.json"),
            "--title=",
            "--licence= ",
            "--attribution=");

    assertThat(ran.out()).doesNotContain("licen", "rights", "\"\"", "\" \"");
    assertThat(ran.err()).contains("no licence", "no attribution");
    assertThat(Graphs.values(Graphs.ofTurtle(ran.out()), SCHEMA + "name")).contains("Two towns");
  }

  @Test
  void turtleAndJsonLdSayTheSame() throws IOException {
    String file = Ran.fixture(folder, "clean.json");

    assertThat(Models.isomorphic(graph(described(file)), graph(described(file, "--to=jsonld"))))
        .isTrue();
    assertThat(Ran.with("describe", file, "--to=turtle").out())
        .isEqualTo(Ran.with("describe", file).out());
  }

  private static Ran described(String file, String... more) {
    String[] arguments = {
      "describe",
      file,
      "--title=Reviews",
      "--publisher=A county",
      "--licence=" + LICENCE,
      "--attribution=© A county",
      "--address=https://example.org/reviews",
      "--download=https://example.org/reviews.json"
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Ran.with(all);
  }

  private static Model graph(Ran ran) {
    return ran.out().startsWith("{") ? Graphs.ofJsonLd(ran.out()) : Graphs.ofTurtle(ran.out());
  }

  @Test
  void whatOnlyThePublisherKnowsIsMissedAndNotMadeUp() {
    Ran ran =
        Ran.on(
            "{\"format\":\"openinspections/1\",\"licence\":\"CC0\",\"issued\":\"2026-11\",\"inspections\":[{\"id\":\"a\",\"type\":\"inspection\"}]}",
            "describe",
            "-");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).doesNotContain("licen", "CC0", "rights", "creditText", "title", "name");
    assertThat(ran.err())
        .isEqualTo(
            """
            inspections: standard input: the description has no title: give --title
            inspections: standard input: the description has no publisher: give --publisher
            inspections: standard input: the description has no licence: give --licence
            inspections: standard input: a licence that is named in the file is not used unless --licence gives it
            inspections: standard input: the description has no attribution: give --attribution
            """);
    assertThat(Graphs.values(Graphs.ofTurtle(ran.out()), DCTERMS + "issued"))
        .containsExactly("2026-11");
  }

  @Test
  void titleAndPublisherOfTheFileAreUsed() {
    String envelope =
        "{\"format\":\"openinspections/1\",\"title\":\"T\",\"publisher\":\"P\",\"inspections\":[]}";
    Model graph = Graphs.ofTurtle(Ran.on(envelope, "describe", "-").out());
    Model given = Graphs.ofTurtle(Ran.on(envelope, "describe", "-", "--title=Mine").out());

    assertThat(Graphs.values(graph, SCHEMA + "name")).containsExactly("P", "T");
    assertThat(Graphs.values(given, SCHEMA + "name")).containsExactly("Mine", "P");
  }

  @Test
  void aFileThatCannotBeReadWholeIsSaidLoudly() throws IOException {
    Ran ran = Ran.with("describe", Ran.fixture(folder, "wrong.ndjson"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("1 of 4 records could not be read")
        .contains("not all of the file could be read: the description covers only what was read");
    assertThat(ran.out()).contains("void:entities \"3\"").doesNotContain("conformsTo");
  }

  @Test
  void theKindOfFileIsDetected() throws IOException {
    String record = "{\"id\":\"a\",\"type\":\"inspection\"}";
    assertThat(Ran.on(record, "describe", "-").out())
        .contains("media-types/application/json>", "<urn:openinspections:1:inspection>");
    assertThat(Ran.on(" \n" + record.replace(",", ",\n"), "describe", "-").out())
        .contains("media-types/application/json>", "<urn:openinspections:1:inspection>");
    String lines = record + "\n" + record.replace("\"a\"", "\"b\"") + "\n";
    assertThat(Ran.on(lines, "describe", "-").out())
        .contains("\"application/x-ndjson\"", "<urn:openinspections:1:inspection>")
        .doesNotContain("mediaType");
    assertThat(Ran.on("[" + record + "]", "describe", "-").out())
        .contains("<urn:openinspections:1:dataset>");

    Path compressed = Files.write(folder.resolve("lines.gz"), gzip(lines));
    assertThat(Ran.with("describe", compressed.toString()).out())
        .contains("dcat:compressFormat <" + MEDIA + "application/gzip>")
        .contains("\"application/x-ndjson\"", "<urn:openinspections:1:inspection>");
    Path one =
        Files.write(
            folder.resolve("one.gz"), gzip("\ufeff\n " + record.replace(",", ",\n") + "\n"));
    assertThat(Ran.with("describe", one.toString()).out())
        .contains("media-types/application/json>", "<urn:openinspections:1:inspection>");
    Path broken = Files.write(folder.resolve("broken.gz"), new byte[] {31, (byte) 139, 1, 2, 3});
    assertThat(Ran.with("describe", broken.toString()).code()).isEqualTo(1);
  }

  @Test
  void aTableConformsToNoSchemaOfOurs() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"),
            """
            la_name,overall_rating,publication_date,report_url,staff
            Ayton,Good,2021-03-04,https://example.org/reports/ayton,Outstanding
            """);
    Ran ran = Ran.with("describe", table.toString());

    assertThat(ran.out())
        .contains("media-types/text/csv>", "void:entities \"1\"")
        .doesNotContain("conformsTo");
  }

  @Test
  void ofAFileThatNobodyKnowsOnlyTheBytesAreDescribed() {
    Ran ran = Ran.on("Dear Sir,\n", "describe", "-");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("dcat:byteSize \"10\"", "schema:contentSize \"10 B\"")
        .doesNotContain("mediaType", "encodingFormat", "conformsTo");
  }

  @Test
  void aLicenceThatIsNoAddressIsText() {
    for (String licence :
        new String[] {
          "CC BY 4.0",
          "https://x.org/> . <urn:y",
          "//x.org",
          "javascript:x",
          "dcterms:title",
          "https://",
          "https://x.org/\u202e",
          "https://x.org/{a}"
        }) {
      Ran ran = Ran.on("[]", "describe", "-", "--licence=" + licence);
      Model graph = Graphs.ofTurtle(ran.out());

      assertThat(Graphs.values(graph, "http://www.w3.org/2000/01/rdf-schema#label"))
          .containsOnly(licence);
      assertThat(graph.subjects()).allMatch(subject -> subject.isBNode());
    }
  }

  @Test
  void anAddressMustBeOne() {
    for (String option : new String[] {"--address=", "--download="}) {
      Ran ran = Ran.on("[]", "describe", "-", option + "reviews>\u001b");

      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .isEqualTo(
              "inspections: reviews>\\u001B: not an absolute address that begins with http:, https: or urn:\n");
    }
  }

  @Test
  void messagesAreInTheLanguage() {
    assertThat(Ran.on("[]", "describe", "-", "--language=qps").err())
        .contains("⟦standard input⟧⟦: the description has no licence: give --licence⟧");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}

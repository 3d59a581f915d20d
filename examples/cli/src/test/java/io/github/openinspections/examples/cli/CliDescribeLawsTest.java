package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.fixtures.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;

/** Whatever a title is, it is a title and no more. */
class CliDescribeLawsTest {
  private static final String RECORD =
      "[{\"id\":\"a\",\"type\":\"inspection\",\"areas\":[{\"code\":\"S12000006\"}],\"fieldwork\":[\"2016\"]}]";
  private static final int STATEMENTS = statements("title", "publisher", "licence", "words");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Texts.encodable(),
        Arbitraries.of(
            "\" ; a <http://evil.example/> .\n",
            "\\\" . <urn:a> <urn:b> \"c",
            "\\u0022 .",
            "\"\"\"",
            "\\",
            "\u0000\u001b[31m\u202e\ufeff",
            "\r\n\t",
            "@prefix dcat: <urn:x#> .",
            "https://x.org/> <urn:b> <urn:c",
            "{\"@id\": \"urn:a\"}",
            "😀\udbff\udfff\ufffe"));
  }

  @Property(tries = 100)
  void aHostileTextBreaksOutOfNeitherFormat(
      @ForAll("texts") String title,
      @ForAll("texts") String publisher,
      @ForAll("texts") String licence,
      @ForAll("texts") String words) {
    Assume.that(List.of(title, publisher, licence, words).stream().noneMatch(String::isBlank));
    Model turtle = Graphs.ofTurtle(described("turtle", title, publisher, licence, words));
    Model json = Graphs.ofJsonLd(described("jsonld", title, publisher, licence, words));

    assertThat(turtle).hasSize(STATEMENTS);
    assertThat(Graphs.values(turtle, "http://purl.org/dc/terms/title")).containsExactly(title);
    assertThat(Graphs.values(turtle, "http://xmlns.com/foaf/0.1/name")).containsExactly(publisher);
    assertThat(Graphs.values(turtle, "https://schema.org/creditText")).containsOnly(words);
    assertThat(Models.isomorphic(turtle, json)).isTrue();
  }

  private static int statements(String... texts) {
    return Graphs.ofTurtle(described("turtle", texts)).size();
  }

  private static String described(String format, String... texts) {
    Ran ran =
        Ran.on(
            RECORD,
            "describe",
            "-",
            "--to=" + format,
            "--title=" + texts[0],
            "--publisher=" + texts[1],
            "--licence=" + texts[2],
            "--attribution=" + texts[3]);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }
}

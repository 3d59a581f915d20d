package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.examples.cli.output.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The description of a data set: a {@code dcat:Dataset} that is a {@code schema:Dataset} too. Each
 * vocabulary has its own statements, so that a program that knows one of them misses nothing.
 */
public final class DatasetCard {
  /** The addresses that the Office for National Statistics gives to areas. */
  private static final String AREAS = "http://statistics.data.gov.uk/id/statistical-geography/";

  private final StatedDescription stated;
  private final DescribedData data;
  private final Optional<String> title;
  private final Optional<String> publisher;

  /** Makes the description of a data set with what was stated of it. */
  public DatasetCard(StatedDescription stated, DescribedData data) {
    this.stated = stated;
    this.data = data;
    this.title = stated.title().or(data.said()::title);
    this.publisher = stated.publisher().or(data.said()::publisher);
  }

  /** Returns what the description lacks, and what it should not be taken for. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (!data.whole()) {
      notices.add(Notice.HALF);
    }
    if (title.isEmpty()) {
      notices.add(Notice.TITLE);
    }
    if (publisher.isEmpty()) {
      notices.add(Notice.PUBLISHER);
    }
    if (stated.licence().isEmpty()) {
      notices.add(Notice.LICENCE);
      if (data.said().licence().isPresent()) {
        notices.add(Notice.LICENCE_IN_FILE);
      }
    }
    if (stated.attribution().isEmpty()) {
      notices.add(Notice.ATTRIBUTION);
    }
    return notices;
  }

  /** Returns the description as Turtle, with names of areas from a vocabulary. */
  public Content turtle(Vocabulary vocabulary) {
    Node node = node(vocabulary);
    return out -> TurtleText.write(node, out);
  }

  /** Returns the description as JSON-LD, with names of areas from a vocabulary. */
  public Content jsonLd(Vocabulary vocabulary) {
    Node node = node(vocabulary);
    return out -> JsonLdText.write(node, out);
  }

  private Node node(Vocabulary vocabulary) {
    Node.Builder node = Node.of("dcat:Dataset", "schema:Dataset").at(stated.address());
    title.ifPresent(text -> node.with("dcterms:title", text).with("schema:name", text));
    publisher.ifPresent(name -> publisher(node, name));
    Rights rights = new Rights(stated.licence(), stated.attribution());
    rights.dcat(node);
    rights.schemaOrg(node);
    data.said()
        .issued()
        .map(Text::of)
        .ifPresent(date -> node.with("dcterms:issued", date).with("schema:datePublished", date));
    data.contents().fieldwork().ifPresent(period -> time(node, period));
    data.contents().areas().forEach(code -> place(node, code, vocabulary.area(code)));
    node.with("void:entities", Text.count(data.contents().records()));
    for (DescribedFile file : data.files()) {
      node.with("dcat:distribution", FileCard.dcat(file, rights, download(file)));
    }
    for (DescribedFile file : data.files()) {
      node.with("schema:distribution", FileCard.schemaOrg(file, rights, download(file)));
    }
    return node.build();
  }

  /** One of several files is below the address of the folder. */
  private Optional<Address> download(DescribedFile file) {
    return data.files().size() == 1
        ? stated.download()
        : stated.download().map(folder -> folder.below(file.name().orElse("")));
  }

  /**
   * Whether it is a person or an organisation is not known; and schema.org has no type for either.
   */
  private static void publisher(Node.Builder node, String name) {
    node.with("dcterms:publisher", Node.named("foaf:Agent", "foaf:name", name));
    node.with("schema:publisher", Node.named("schema:Thing", "schema:name", name));
  }

  private static void time(Node.Builder node, DateInterval period) {
    node.with(
        "dcterms:temporal",
        Node.of("dcterms:PeriodOfTime")
            .with("dcat:startDate", Text.of(period.start()))
            .with("dcat:endDate", Text.of(period.end()))
            .build());
    node.with("schema:temporalCoverage", period.toString());
  }

  private static void place(Node.Builder node, AreaCode code, Optional<RegisteredArea> known) {
    Address address = Address.known(AREAS + code);
    node.with("dcterms:spatial", address);
    node.with(
        "schema:spatialCoverage",
        Node.of("schema:Place")
            .with("schema:name", known.map(RegisteredArea::name).map(Text::of))
            .with("schema:identifier", code.code())
            .with("schema:sameAs", address)
            .build());
  }
}

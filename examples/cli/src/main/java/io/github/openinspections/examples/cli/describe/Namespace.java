package io.github.openinspections.examples.cli.describe;

import java.util.Locale;

/** The vocabularies of a description, by their usual prefixes. */
enum Namespace {
  DCAT("http://www.w3.org/ns/dcat#"),
  DCTERMS("http://purl.org/dc/terms/"),
  FOAF("http://xmlns.com/foaf/0.1/"),
  ODRS("http://schema.theodi.org/odrs#"),
  RDFS("http://www.w3.org/2000/01/rdf-schema#"),
  SCHEMA("https://schema.org/"),
  SPDX("http://spdx.org/rdf/terms#"),
  VOID("http://rdfs.org/ns/void#"),
  XSD("http://www.w3.org/2001/XMLSchema#");

  private final String address;

  Namespace(String address) {
    this.address = address;
  }

  String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  String address() {
    return address;
  }
}

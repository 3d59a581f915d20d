package io.github.openinspections.examples.cli.describe;

import java.util.Optional;

/**
 * Under what licence something may be used, and with which words its source is named, as stated.
 *
 * @param licence the address or the name of the licence
 * @param attribution the words
 */
record Rights(Optional<String> licence, Optional<String> attribution) {
  /** A property of the Open Data Rights Statement Vocabulary. */
  private static final String ATTRIBUTION = "odrs:attributionText";

  void dcat(Node.Builder node) {
    licence.ifPresent(
        text ->
            node.with(
                "dcterms:license",
                Address.find(text)
                    .<Value>map(address -> address)
                    .orElseGet(() -> Node.named("dcterms:LicenseDocument", "rdfs:label", text))));
    attribution.ifPresent(
        words ->
            node.with("dcterms:rights", Node.named("dcterms:RightsStatement", ATTRIBUTION, words)));
  }

  void schemaOrg(Node.Builder node) {
    licence.ifPresent(
        text ->
            node.with(
                "schema:license",
                Address.find(text)
                    .<Value>map(address -> address)
                    .orElseGet(() -> Node.named("schema:CreativeWork", "schema:name", text))));
    attribution.ifPresent(words -> node.with("schema:creditText", words));
  }
}

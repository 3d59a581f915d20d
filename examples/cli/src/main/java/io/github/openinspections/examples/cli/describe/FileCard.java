package io.github.openinspections.examples.cli.describe;

import java.util.Optional;

/** The description of the file, in the words of each vocabulary. */
final class FileCard {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String GZIP = "application/gzip";
  private static final Address SHA_256 =
      Address.known(Namespace.SPDX.address() + "checksumAlgorithm_sha256");

  private FileCard() {}

  /** Who harvests distributions reads the rights of each: DCAT has them there. */
  static Node dcat(DescribedFile file, Rights rights, Optional<Address> download) {
    Node.Builder node = Node.of("dcat:Distribution");
    file.name().ifPresent(name -> node.with("dcterms:title", name));
    file.mediaType().ifPresent(type -> mediaType(node, type));
    if (file.compressed()) {
      node.with("dcat:compressFormat", Address.known(MEDIA_TYPES + GZIP));
    }
    node.with("dcterms:conformsTo", file.schema().map(Address::known));
    node.with("dcat:byteSize", Text.count(file.bytes().size()));
    node.with(
        "spdx:checksum",
        Node.of("spdx:Checksum")
            .with("spdx:algorithm", SHA_256)
            .with("spdx:checksumValue", Text.hex(file.bytes().sha256()))
            .build());
    rights.dcat(node);
    return node.with("dcat:downloadURL", download).build();
  }

  private static void mediaType(Node.Builder node, String type) {
    if (type.equals(DescribedData.LINES)) {
      node.with("dcterms:format", Node.of("dcterms:MediaType").with("rdfs:label", type).build());
    } else {
      node.with("dcat:mediaType", Address.known(MEDIA_TYPES + type));
    }
  }

  static Node schemaOrg(DescribedFile file, Rights rights, Optional<Address> download) {
    Node.Builder node = Node.of("schema:DataDownload");
    file.name().ifPresent(name -> node.with("schema:name", name));
    file.mediaType().ifPresent(type -> node.with("schema:encodingFormat", type));
    if (file.compressed()) {
      node.with("schema:encodingFormat", GZIP);
    }
    node.with("schema:contentSize", file.bytes().size() + " B");
    node.with("schema:sha256", file.bytes().sha256());
    rights.schemaOrg(node);
    return node.with("schema:contentUrl", download).build();
  }
}

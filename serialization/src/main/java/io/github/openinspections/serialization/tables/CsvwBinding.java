package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.serialization.json.AddressText;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.util.List;
import java.util.Optional;

/**
 * The binding tables of what the metadata say of the data set. It is written by them and read by
 * them; what is about columns is written elsewhere, and not read: headers say which columns there
 * are. RDF has no unpaired surrogates, so texts are made encodable.
 */
final class CsvwBinding {
  private static final ObjectCodec<String, ?> FILE_OF_TABLE =
      ObjectCodec.of("Table", HeldValue<String>::new, HeldValue<String>::get)
          .required("url", Codecs.TEXT, url -> url, HeldValue::set)
          .optional("dc:title", SkippedValue.SKIPPED, url -> Optional.empty(), (held, any) -> {})
          .optional(
              "dc:description", SkippedValue.SKIPPED, url -> Optional.empty(), (held, any) -> {})
          .optional("tableSchema", SkippedValue.SKIPPED, url -> Optional.empty(), (held, any) -> {})
          .closed();

  /** The table of the table group. */
  static final ObjectCodec<TableGroup, ?> TABLE_GROUP =
      ObjectCodec.of("TableGroup", TableGroup.Builder::new, TableGroup.Builder::build)
          .required(
              "@context", CsvwContext.CONTEXT, group -> CsvwContext.ADDRESS, (group, any) -> {})
          .optional(
              "dc:title",
              LinkedValue.of("@value", Codecs.TEXT),
              group -> group.description().title().map(PlainText::encodable),
              (group, title) -> group.description.title(title))
          .optional(
              "dc:publisher",
              LinkedValue.of("@value", Codecs.TEXT),
              group -> group.description().publisher().map(PlainText::encodable),
              (group, publisher) -> group.description.publisher(publisher))
          .optional(
              "dc:license",
              LinkedValue.of("@id", Codecs.TEXT),
              group -> licence(group).filter(CsvwBinding::isAddress),
              TableGroup.Builder::licence)
          .optional(
              "dc:rights",
              LinkedValue.of("@value", Codecs.TEXT),
              group -> licence(group).filter(text -> !isAddress(text)),
              TableGroup.Builder::rights)
          .optional(
              "dc:issued",
              LinkedValue.of("@value", Codecs.DATE),
              group -> group.description().issued(),
              (group, date) -> group.description.issued(date))
          .optional(
              "dc:description", SkippedValue.SKIPPED, group -> Optional.empty(), (group, any) -> {})
          .optional("dialect", SkippedValue.SKIPPED, group -> Optional.empty(), (group, any) -> {})
          .list("tables", FILE_OF_TABLE, group -> List.of(), TableGroup.Builder::addFile)
          .closed();

  private CsvwBinding() {}

  /** A licence may be an address or a name. */
  private static Optional<String> licence(TableGroup group) {
    return group.description().licence().map(PlainText::encodable);
  }

  private static boolean isAddress(String text) {
    return AddressText.read(text) != null;
  }
}

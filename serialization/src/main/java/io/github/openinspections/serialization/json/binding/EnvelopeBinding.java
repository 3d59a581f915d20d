package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of the envelope around a data set. */
public final class EnvelopeBinding {
  /** The table. */
  public static final ObjectCodec<Envelope, ?> ENVELOPE =
      ObjectCodec.of("Dataset", Envelope.Builder::new, Envelope.Builder::build)
          .optional("format", Codecs.TEXT, Envelope::format, Envelope.Builder::format)
          .optional(
              "title",
              Codecs.TEXT,
              envelope -> envelope.description().title(),
              (builder, title) -> builder.description().title(title))
          .optional(
              "publisher",
              Codecs.TEXT,
              envelope -> envelope.description().publisher(),
              (builder, publisher) -> builder.description().publisher(publisher))
          .optional(
              "licence",
              Codecs.TEXT,
              envelope -> envelope.description().licence(),
              (builder, licence) -> builder.description().licence(licence))
          .optional(
              "issued",
              Codecs.DATE,
              envelope -> envelope.description().issued(),
              (builder, issued) -> builder.description().issued(issued))
          .list(
              "inspections",
              InspectionBinding.INSPECTION,
              Envelope::inspections,
              Envelope.Builder::addInspections)
          .inPart()
          .extensions(
              Envelope::extensions,
              (builder, extension) -> builder.description().addExtensions(extension));

  private EnvelopeBinding() {}
}

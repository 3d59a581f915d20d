package io.github.openinspections.serialization.json;

/** The binding table of the envelope around a data set. */
public final class EnvelopeBinding {
  /** The table. */
  public static final ObjectForm<Envelope, ?> ENVELOPE =
      ObjectForm.of("Dataset", Envelope.Builder::new, Envelope.Builder::build)
          .optional("format", Forms.TEXT, Envelope::format, Envelope.Builder::format)
          .optional(
              "title",
              Forms.TEXT,
              envelope -> envelope.description().title(),
              (builder, title) -> builder.description().title(title))
          .optional(
              "publisher",
              Forms.TEXT,
              envelope -> envelope.description().publisher(),
              (builder, publisher) -> builder.description().publisher(publisher))
          .optional(
              "licence",
              Forms.TEXT,
              envelope -> envelope.description().licence(),
              (builder, licence) -> builder.description().licence(licence))
          .optional(
              "issued",
              Forms.DATE,
              envelope -> envelope.description().issued(),
              (builder, issued) -> builder.description().issued(issued))
          .list(
              "inspections",
              InspectionBinding.INSPECTION,
              Envelope::inspections,
              Envelope.Builder::addInspections)
          .extensions(
              Envelope::extensions,
              (builder, extension) -> builder.description().addExtensions(extension));

  private EnvelopeBinding() {}
}

package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.TableMapping;

/** What the tables scraped from Ofsted's reports on English areas have in common. */
final class LocalAuthorityColumns {
  /** All reports on one authority, ILACS and SIF, share this beginning, whatever their table. */
  static final String ID = "ofsted/local-authority";

  static final GradeWords GRADES =
      GradeWords.of(ScaleCode.OFSTED_FOUR_POINT).absence("not judged", Absence.NOT_JUDGED);

  private LocalAuthorityColumns() {}

  /** Starts a mapping with the columns about the authority. */
  static TableMapping.Builder begin(String name, String title, String id, String number) {
    return TableMapping.builder(name, title)
        .id(id, "urn", number)
        .id(id, "urn", "publication_date")
        .inspectedBy("Ofsted", BodyCode.OFSTED)
        .required("urn", Binding.inspectedIdentifier("ofsted-urn"))
        .required("local_authority", Binding.areaName())
        .column("la_code", Binding.inspectedIdentifier("la-code"))
        .column("ltla23cd", Binding.areaCode(), "la_code_new")
        .column("region_code", Binding.kept())
        .column("stat_neighbours", Binding.leftOut("about other areas"))
        .column(
            "local_link_to_all_inspections",
            Binding.leftOut("a path on the computer that made the table"));
  }
}

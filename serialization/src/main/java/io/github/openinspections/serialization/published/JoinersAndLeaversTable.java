package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.ReadingTexts;

/**
 * Ofsted's list of the social care providers that registered or closed between two dates. It says
 * why a provider is new in, or gone from, the yearly tables, and has no inspections.
 */
final class JoinersAndLeaversTable {
  private static final String NAME = "ofsted-social-care-joiners-and-leavers";

  static final TableMapping TABLE =
      TableMapping.builder(NAME, "Ofsted social care providers that joined or left: no inspections")
          .note("No rows of this layout were seen, only its header.")
          .note(
              "What Joiner status and Leaver status have is not known, nor how the two dates of the period are given.")
          .note(
              "The title of the table and the order of its columns do not matter: it is recognised by the columns marked required.")
          .withoutInspections(ReadingTexts.of("holds." + NAME))
          .inspectedBy("Ofsted", BodyCode.OFSTED)
          .required("URN", Binding.inspectedIdentifier("ofsted-urn"))
          .column("Provision type", Binding.inspectedKind(SocialCareWords.PROVISIONS))
          .column("Ofsted Region", Binding.kept())
          .column("Government Office Region", Binding.kept())
          .column("Local authority", Binding.areaName())
          .column("Parliamentary constituency", Binding.kept())
          .column("Sector", Binding.kept())
          .column("Places", Binding.kept())
          .column("Short-break-only children's home", Binding.kept())
          .column("Registration date", Binding.kept())
          .column("Resigned/closed date", Binding.kept())
          .required("Joiner status", Binding.kept())
          .required("Leaver status", Binding.kept())
          .column("Registration status", Binding.kept())
          .column("Name", Binding.inspectedName())
          .build();

  private JoinersAndLeaversTable() {}
}

package io.github.openinspections.serialization.published;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.PreviousInspection;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * Inspections of regulated social care providers in England, as Ofsted publishes them each year:
 * the layouts of 2013-14 to 2023-24. Headers are the titles of the judgements as printed in the
 * framework of the year. One event can be the inspection of several agencies, so the id has both.
 */
final class SocialCareTable {
  static final String ID = "ofsted/social-care";
  private static final String URN = "URN";
  private static final String EVENT = "Event number";
  private static final String DATE = "Inspection date";
  private static final String PREVIOUS_EVENT = "Previous event number";

  static final TableMapping INSPECTIONS = build();

  private SocialCareTable() {}

  private static TableMapping build() {
    TableMapping.Builder table =
        TableMapping.builder(
                "ofsted-social-care-inspections", "Ofsted social care provider inspections")
            .note(
                "Rows of 2017-18 were seen; of the other years from 2013-14 to 2023-24 only headers and the values of columns; of the tables of providers only the header.")
            .note(
                "Most of these tables do not have the names of providers; where they do, those of children's homes are left out unless personal data are kept.")
            .note(
                "Headers are the titles of the judgements, except in 2021-22, when they begin with Inspection.")
            .note(
                "The yearly table of all providers as at 31 March or 31 August has the latest full inspection of each; its first lines give the date, which becomes asOf. A provider without one has not been inspected.")
            .note(
                "Supported accommodation has one of three outcomes, in the column of the overall judgement; no row of such a provider with an outcome was seen.")
            .asOfInTitle()
            .id(ID, URN, EVENT)
            .id(ID, URN, DATE)
            .inspectedBy("Ofsted", BodyCode.OFSTED)
            .required(URN, Binding.inspectedIdentifier("ofsted-urn"), "Provider URN")
            .required("Provision type", Binding.inspectedKind(SocialCareWords.PROVISIONS))
            .required(
                EVENT,
                Binding.identifier("ofsted-event"),
                "Inspection ID",
                "Inspection event number",
                "Latest full inspection event number")
            .required(
                "Event type",
                Binding.type(SocialCareWords.EVENTS),
                "Inspection type",
                "Event Type Group",
                "Inspection event type",
                "Latest full inspection event type")
            .required(DATE, Binding.fieldworkStart(), "Event date", "Latest full inspection date")
            .column(
                "Publication date",
                Binding.published(),
                "Inspection publication date",
                "Latest full inspection publication date")
            .column("Local authority", Binding.areaName())
            .column("Setting name", Binding.inspectedName(), "Name", "Provider name")
            .column("Organisation which owns the provider", Binding.kept())
            .column(
                "Linked Education URN",
                Binding.inspectedIdentifier("linked-education-urn"),
                "Linked ED URN");
    SocialCareTable.judgements(table);
    SocialCareTable.previous(table);
    return table
        .column("Registration status", Binding.kept(), "Reg Status")
        .column("Registration date", Binding.kept())
        .column("Ofsted region", Binding.kept(), "Region")
        .column("Government Office Region", Binding.kept())
        .column("Sector", Binding.kept())
        .column("Places", Binding.kept())
        .column("Short breaks only", Binding.kept(), "Short-break-only children's home")
        .column("Multi-building children's home", Binding.kept())
        .column("Web link", Binding.kept())
        .column("Address 1", Binding.kept())
        .column("Address 2", Binding.kept())
        .column("Town", Binding.kept())
        .column("County", Binding.kept())
        .column("Postcode", Binding.kept())
        .column("Parliamentary constituency", Binding.kept())
        .build();
  }

  private static void judgements(TableMapping.Builder table) {
    overall(table, "Overall effectiveness");
    overall(table, "Overall experiences and progress of children and young people");
    aspect(table, AspectCode.HELP_AND_PROTECTION, "Safeguarding children and young people");
    aspect(table, AspectCode.HELP_AND_PROTECTION, "The safety of children and young people");
    both(
        table,
        AspectCode.HELP_AND_PROTECTION,
        "How well children and young people are helped and protected");
    aspect(table, AspectCode.LEADERSHIP_AND_MANAGEMENT, "Leadership and management");
    both(table, AspectCode.LEADERSHIP_AND_MANAGEMENT, "The effectiveness of leaders and managers");
    both(table, AspectCode.EDUCATION, "Outcomes in education and related learning activities");
    both(table, AspectCode.HEALTH, "Health services");
    aspect(table, AspectCode.OUTCOMES, "Outcomes for children and young people");
    aspect(table, AspectCode.QUALITY_OF_CARE, "Quality of care");
    FirstSocialCareYear.judgements(table);
  }

  private static void overall(TableMapping.Builder table, String title) {
    both(table, AspectCode.OVERALL_EXPERIENCES, title);
  }

  /** In 2021-22 all titles begin with "Inspection". */
  private static void both(TableMapping.Builder table, AspectCode aspect, String title) {
    aspect(table, aspect, title);
    String small = Character.toLowerCase(title.charAt(0)) + title.substring(1);
    table.column("Inspection " + small, Binding.judgement(aspect, SocialCareWords.GRADES));
  }

  static void aspect(TableMapping.Builder table, AspectCode aspect, String title) {
    table.column(title, Binding.titledJudgement(aspect, SocialCareWords.GRADES));
  }

  private static void previous(TableMapping.Builder table) {
    table
        .column("Previous event type", PreviousInspection.type(SocialCareWords.EVENTS))
        .column("Previous inspection date", PreviousInspection.fieldwork())
        .column("Previous publication date", PreviousInspection.published())
        .column(PREVIOUS_EVENT, PreviousInspection.id(RowId.of(ID, URN, PREVIOUS_EVENT)));
    before(
        table,
        AspectCode.OVERALL_EXPERIENCES,
        "overall experiences and progress of children and young people");
    before(table, AspectCode.EDUCATION, "outcomes in education and related learning activities");
    before(table, AspectCode.HEALTH, "health services");
    before(
        table,
        AspectCode.HELP_AND_PROTECTION,
        "how well children and young people are helped and protected");
    before(table, AspectCode.LEADERSHIP_AND_MANAGEMENT, "effectiveness of leaders and managers");
  }

  private static void before(TableMapping.Builder table, AspectCode aspect, String title) {
    table.column("Previous " + title, PreviousInspection.judgement(aspect, SocialCareWords.GRADES));
  }
}

package io.github.openinspections.serialization.published;

import static io.github.openinspections.serialization.published.SocialCareTable.aspect;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.serialization.csv.TableMapping;

/**
 * The judgements of 2013-14, when each kind of provision had its own titles; those of Every Child
 * Matters have no aspect in later frameworks.
 */
final class FirstSocialCareYear {
  private FirstSocialCareYear() {}

  static void judgements(TableMapping.Builder table) {
    AspectCode outcomes = AspectCode.OUTCOMES;
    aspect(
        table,
        outcomes,
        "Experiences and progress of, and outcomes for, children and young people");
    aspect(table, outcomes, "Outcomes for service users");
    aspect(table, outcomes, "Outcomes for residential pupils");
    aspect(table, outcomes, "Outcomes for boarders");
    aspect(table, outcomes, "Outcomes for young people");
    AspectCode quality = AspectCode.QUALITY_OF_CARE;
    aspect(table, quality, "Quality of service");
    aspect(table, quality, "Quality of care, support and guidance");
    aspect(table, quality, "Quality of residential provision and care");
    aspect(table, quality, "Quality of boarding provision and care");
    AspectCode protection = AspectCode.HELP_AND_PROTECTION;
    aspect(table, protection, "Safeguarding");
    aspect(table, protection, "Residential pupils' safety");
    aspect(table, protection, "Boarders' safety");
    aspect(
        table, protection, "Protecting children from harm or neglect and helping them stay safe");
    AspectCode leadership = AspectCode.LEADERSHIP_AND_MANAGEMENT;
    aspect(table, leadership, "Leadership and management of residential provision");
    aspect(table, leadership, "Leadership and management of boarding");
    aspect(table, AspectCode.of("quality-of-assessment"), "Quality of Assessment");
    aspect(table, AspectCode.of("being-healthy"), "Helping children to be healthy");
    aspect(
        table,
        AspectCode.of("positive-contribution"),
        "Helping children to make a positive contribution");
    aspect(table, AspectCode.of("economic-wellbeing"), "Achieving economic wellbeing");
  }
}

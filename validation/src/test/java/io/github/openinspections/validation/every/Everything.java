package io.github.openinspections.validation.every;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.InspectionReader;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An inspection with a value for every attribute, at every depth, and copies that differ in one.
 */
public final class Everything {
  static final String JSON =
      """
      {"id": "a/2016", "identifiers": {"urn": "1"}, "asOf": "2024-02-29", "type": "progress-review",
       "typeLabel": "review", "framework": "ci-joint-2012", "title": "Joint inspection",
       "topics": ["neglect", "exploitation"],
       "areas": [{"name": "Fife", "code": "S12000047", "note": 1}],
       "inspected": [{"name": "a home", "kind": "childrens-home", "identifiers": {"urn": "2"},
         "note": 1}],
       "participants": [{"name": "Ofsted", "body": "ofsted", "role": "lead", "note": 1}],
       "fieldwork": ["2014-01/2014-02", "2016-05"],
       "report": {"title": "Services", "published": "2016-08-02", "url": "https://example.org",
         "language": "en", "note": 1},
       "followUp": {"of": "a/2014", "original": {"title": "the original", "fieldwork": ["2014"],
         "published": "2014-04", "note": 1}, "ordinal": 2, "covers": ["abuse", "chances"],
         "coversStated": 2, "kind": "all-areas", "note": 1},
       "previous": {"id": "a/2009", "type": "inspection", "fieldwork": ["2009-09"],
         "published": "2010", "absence": "none", "judgements": [{"aspect": "leadership",
         "title": "Leaders", "about": "the board", "label": "Weak", "absence": "not-judged",
         "grade": {"scale": "care-inspectorate-six-point", "level": "weak", "note": 1},
         "score": {"value": 2.5, "outOf": 6, "note": 1}, "note": 1}], "note": 1},
       "judgements": [{"aspect": "leadership", "title": "Leaders", "about": "the board",
         "label": "Weak", "absence": "not-judged",
         "grade": {"scale": "care-inspectorate-six-point", "level": "weak", "note": 1},
         "score": {"value": 2.5, "outOf": 6, "note": 1}, "note": 1}],
       "judgementCounts": [{"label": "were good", "count": 3,
         "grade": {"scale": "care-inspectorate-six-point", "level": "good", "note": 1},
         "note": 1}],
       "priorityAreas": [{"id": "abuse", "text": "Protect children.", "kind": "priority-area",
         "responsible": ["the council", "the board"], "wordingBy": "the council",
         "group": "Leadership", "reference": "paragraph 150", "due": "2017", "note": 1}],
       "priorityAreasStated": [{"kind": "recommendation", "count": 1, "label": "one", "note": 1}],
       "progress": [{"priorityArea": "abuse", "label": "significant", "absence": "too-early",
         "grade": {"scale": "care-inspectorate-six-point", "level": "good", "note": 1},
         "judgedBy": "the inspector", "narrative": "Much was done.", "note": 1}],
       "overallProgress": [{"label": "progress", "areas": 1, "judgedBy": "the partnership",
         "grade": {"scale": "care-inspectorate-six-point", "level": "adequate", "note": 1},
         "note": 1}],
       "nextSteps": [{"kind": "progress-review", "label": "a review", "within": "P1Y",
         "by": "2018-03", "from": "2017-09-01", "note": 1}],
       "quotes": [{"text": "This reveiw.", "attribution": {"person": "Karen Reid",
         "role": "chief executive", "organisation": "Care Inspectorate", "document": "report",
         "note": 1}, "note": 1}],
       "sources": [{"title": "News", "publisher": "a site", "url": "https://example.org",
         "published": "2016-08-03", "retrieved": "2026-11-22", "note": 1}],
       "note": 1}
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Inspection INSPECTION = read(JSON);

  private Everything() {}

  /** Returns the inspection that has a value for every attribute. */
  public static Inspection inspection() {
    return INSPECTION;
  }

  /** Returns every value that the inspection holds, each with its pointer and its attribute. */
  public static List<HeldValue> values() {
    return HeldValue.of(INSPECTION);
  }

  /** Returns the inspection with another value at a pointer, written as JSON. */
  public static Inspection with(String pointer, String json) {
    JsonNode root = MAPPER.readTree(JSON);
    int end = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);
    JsonNode value = MAPPER.readTree(json);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
    return read(root.toString());
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json.getBytes(UTF_8)).inspection().orElseThrow();
  }
}

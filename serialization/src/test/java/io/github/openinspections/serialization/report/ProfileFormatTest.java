package io.github.openinspections.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.fixtures.Profiles;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.SampleProfile;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Profiles without the rest of a report. */
class ProfileFormatTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final DataProfile SAMPLE =
      SampleProfile.profile("<b>{0} \u001b[31m \u202etxt \ud800");

  private static String written(ProfileFormat format, DataProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(profile, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Example
  void theTextHasATableOfEachKind() throws IOException {
    Golden.assertSame("profile.txt", written(ProfileFormat.TEXT, SAMPLE));
  }

  @Example
  void nothingIsSaidOfNoRecords() throws IOException {
    assertThat(written(ProfileFormat.TEXT, ProfileCollector.of(List.of())))
        .startsWith("0 records, 0 judgements\n")
        .doesNotContain("other", "undated");
  }

  @Property(tries = 300)
  void theTextIsLinesWithoutCommands(@ForAll("profiles") DataProfile profile) throws IOException {
    assertThat(written(ProfileFormat.TEXT, profile).replace("\n", ""))
        .matches(text -> text.codePoints().noneMatch(Character::isISOControl));
  }

  @Property(tries = 300)
  void theJsonIsThatOfTheReport(@ForAll("profiles") DataProfile profile) throws IOException {
    String report =
        ValidationReportWriter.json()
            .toText(
                ValidationReport.builder()
                    .records(RecordCounts.of(0, 0, 0))
                    .profile(profile)
                    .build());

    assertThat(MAPPER.readTree(written(ProfileFormat.JSON, profile)))
        .isEqualTo(MAPPER.readTree(report).get("profile"));
  }

  @Example
  void sumsThatAreTooLargeAreRefused() {
    CountTable most = CountTable.builder().other(Long.MAX_VALUE).none(1).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(ProfileFormat.JSON, SAMPLE.withTypes(most)))
        .withMessage(
            "The sums of the profile are too large: 9223372036854775808 records, 18 judgements");
  }

  @Provide
  Arbitrary<DataProfile> profiles() {
    return Profiles.any();
  }
}

package io.github.openinspections.core.vocabulary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.time.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final Vocabulary STANDARD = Vocabulary.standard();
  private static final ScaleCode FOUR = ScaleCode.of("estyn-four");
  private static final BodyCode COUNTY = BodyCode.of("county");
  private static final AreaCode ESSEX = AreaCode.of("E10000012");
  private static final AreaCode WEST = AreaCode.of("E06000098");
  private static final AreaCode EAST = AreaCode.of("E06000099");

  private static final RatingScale SCALE =
      RatingScale.builder(FOUR, "Four judgements")
          .level(LevelCode.of("excellent"), 1, "Excellent", "Rhagorol")
          .level(LevelCode.of("urgent"), 4, "Unsatisfactory and needs urgent improvement")
          .build();

  @Test
  void theStandardVocabularyIsWhatTheStaticLookUpsKnow() {
    assertThat(STANDARD.scales()).isSameAs(RatingScale.all());
    assertThat(STANDARD.frameworks()).isSameAs(Framework.all());
    assertThat(STANDARD.bodies()).isSameAs(InspectingBody.all());
    assertThat(STANDARD.areas()).isSameAs(AreaRegister.all());
    assertThat(STANDARD.combinedServices()).isSameAs(AreaRegister.combinedServices());
    assertThat(STANDARD.facts()).isEmpty();
    assertThat(STANDARD.digest()).isEqualTo("standard");
    assertThat(STANDARD.ownCodes()).isEmpty();
    assertThat(STANDARD).hasToString("standard").isEqualTo(STANDARD.with()).isEqualTo(facts(""));
  }

  @Test
  void ownEntriesAreFoundBesideOurs() {
    Vocabulary ours = STANDARD.with(SCALE);

    assertThat(ours.scale(FOUR)).contains(SCALE);
    assertThat(ours.scales()).hasSize(RatingScale.all().size() + 1).containsAll(RatingScale.all());
    assertThat(ours.scale(FOUR).flatMap(scale -> scale.read("rhagorol")))
        .contains(LevelCode.of("excellent"));
    assertThat(STANDARD.scale(FOUR)).isEmpty();
    assertThat(ours.frameworks()).isSameAs(STANDARD.frameworks());
    assertThat(ours).hasToString("standard and 1 own entries").isNotEqualTo(STANDARD);
  }

  @Test
  void codesOfOwnEntriesAreKnownHereAndNowhereElse() {
    Vocabulary ours = STANDARD.with(SCALE, body(), framework());

    assertThat(ours.ownCodes())
        .containsExactlyInAnyOrder(
            FOUR,
            LevelCode.of("urgent"),
            COUNTY,
            FrameworkCode.of("county-visits"),
            InspectionType.of("county-visit"),
            InspectedKind.of("tent"),
            AspectCode.of("warmth"));
    assertThat(ours.ownCodes()).allMatch(ours::knows).noneMatch(STANDARD::knows);
    assertThat(ours.knows(LevelCode.of("excellent"))).isTrue();
    assertThat(ours.knows(LevelCode.of("warmth"))).isFalse();
  }

  @Test
  void anOwnFrameworkDecides() {
    Vocabulary ours = STANDARD.with(body(), framework(), SCALE);
    FrameworkMatch match =
        FrameworkMatch.of(
            List.of(COUNTY),
            InspectionType.of("county-visit"),
            List.of(),
            Optional.of(PartialDate.of(2025)),
            ours);

    assertThat(match.decided()).contains(framework());
    assertThat(FrameworkMatch.of(FrameworkCode.of("county-visits"), ours).decided()).isPresent();
    assertThat(FrameworkMatch.of(FrameworkCode.of("county-visits")).unknown()).isTrue();
    assertThat(ours.frameworks(InspectionType.of("county-visit"))).containsExactly(framework());
  }

  @Test
  void anEntryOfOursIsReplacedOnlyOnPurpose() {
    RatingScale other =
        RatingScale.find(ScaleCode.OFSTED_FOUR_POINT).orElseThrow().toBuilder()
            .label(LevelCode.of("good"), "Da", Validity.ALWAYS)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(other))
        .withMessage(
            "the scale ofsted-four-point is in the vocabulary already; to put this one in its place,"
                + " say \"replaces: yes\" in a file or call replacing()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.replacing(SCALE))
        .withMessage("the scale estyn-four cannot replace another: the vocabulary has none");
    Vocabulary ours = STANDARD.replacing(other);
    assertThat(ours.scale(other.code()).orElseThrow().read("da")).contains(LevelCode.of("good"));
    assertThat(ours.scales()).hasSameSizeAs(STANDARD.scales());
    assertThat(ours.facts()).endsWith("replaces: yes\n");
    assertThat(facts(ours.facts())).isEqualTo(ours);
  }

  @Test
  void aReplacedScaleKeepsTheLevelsThatFrameworksName() {
    RatingScale fewer =
        RatingScale.builder(ScaleCode.OFSTED_FOUR_POINT, "Fewer")
            .level(LevelCode.of("fine"), "Fine")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.replacing(fewer))
        .withMessageContaining(
            "the framework sif-2013 names the level inadequate, which is not on the scale"
                + " ofsted-four-point");
  }

  @Test
  void aNameOfSymbolsMeansItself() {
    RatingScale stars =
        RatingScale.builder(ScaleCode.of("stars"), "Stars")
            .level(LevelCode.of("two"), "★★")
            .level(LevelCode.of("one"), "★")
            .build();

    assertThat(stars.read("★")).contains(LevelCode.of("one"));
    assertThat(stars.read("???")).isEmpty();
    assertThat(stars.read("–")).isEmpty();
  }

  @Test
  void aLineageOfManyAreasIsWalkedOnce() {
    RegisterEntry[] chain = new RegisterEntry[20_000];
    Validity ended = new Validity(Optional.empty(), Optional.of(PartialDate.of(2020)));
    for (int i = 0; i < chain.length; i++) {
      RegisteredAreaBuilder area = area(AreaCode.of("X" + i), "X" + i);
      chain[i] =
          i + 1 == chain.length
              ? area.build()
              : area.during(ended).successor(AreaCode.of("X" + (i + 1))).build();
    }
    Vocabulary ours = STANDARD.with(chain);

    assertThat(ours.lineage(AreaCode.of("X10000"))).hasSize(chain.length);
    assertThat(ours.currentAreas(AreaCode.of("X0"))).hasSize(1);
  }

  @Test
  void buildersRefuseWhatAFileCouldNotSay() {
    FrameworkBuilder framework = Framework.builder(FrameworkCode.of("x"), "X");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> framework.scale(ScaleCode.of("unknown")))
        .withMessageContaining("the code unknown says that there is none");
    assertThatIllegalArgumentException().isThrownBy(() -> framework.overall(AspectCode.of("none")));
    assertThatIllegalArgumentException().isThrownBy(() -> framework.publicationLagDays(-1));
    InspectingBodyBuilder body = InspectingBody.builder(COUNTY, "County");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> body.existed(Validity.ALWAYS))
        .withMessage("Nothing is said by this existed");
    RatingScaleBuilder scale = RatingScale.builder(FOUR, "Four");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale.level(LevelCode.of("a"), -1))
        .withMessage("The number of a level must not be negative: -1");
    BigDecimal huge = new BigDecimal("1E+2147483647");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scale.band(LevelCode.of("a"), BigDecimal.ZERO, BigDecimal.ONE, huge));
    RegisteredAreaBuilder area = area(WEST, "West").councilCode("123");
    assertThatIllegalArgumentException().isThrownBy(() -> area.councilCode(" "));
    assertThat(area.build().councilCode()).contains("123");
  }

  @Test
  void twoEntriesOfOneCodeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(SCALE, SCALE))
        .withMessage("the scale estyn-four is given twice");
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(SCALE).with(SCALE));
    assertThat(STANDARD.with(SCALE).replacing(SCALE)).isEqualTo(STANDARD.with(SCALE));
  }

  @Test
  void theScaleOfAnAspectMustBeKnown() {
    Framework framework =
        Framework.builder(FrameworkCode.of("ours"), "Ours")
            .body(BodyCode.OFSTED)
            .type(InspectionType.INSPECTION)
            .aspectOn(ScaleCode.of("ofsted-four"), AspectCode.HEALTH, Framework.Need.OPTIONAL, "x")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(framework))
        .withMessageContaining("names the scale ofsted-four, which the vocabulary does not have");
  }

  /** Two councils, invented here, take over from one that the standard vocabulary has. */
  @Test
  void councilsOfTheFutureTakeOver() {
    Validity until = new Validity(Optional.empty(), Optional.of(PartialDate.of(2027, 3, 31)));
    Validity from = new Validity(Optional.of(PartialDate.of(2027, 4, 1)), Optional.empty());
    RegisteredArea west = area(WEST, "West Essex").during(from).build();
    RegisteredArea east = area(EAST, "East Essex").during(from).build();
    RegisteredArea essex =
        STANDARD.area(ESSEX).orElseThrow().toBuilder()
            .during(until)
            .successor(WEST)
            .successor(EAST)
            .checkedOn(PartialDate.of(2027, 4, 1))
            .build();
    RegisteredArea before = essex.toBuilder().checkedOn(PartialDate.of(2027, 3, 30)).build();
    Vocabulary ours = STANDARD.with(west, east).replacing(essex);

    assertThat(ours.currentAreas(ESSEX)).containsExactlyInAnyOrder(west, east);
    assertThat(STANDARD.with(west, east).replacing(before).currentAreas(ESSEX))
        .containsExactly(before);
    assertThat(ours.predecessors(WEST)).extracting(RegisteredArea::code).containsExactly(ESSEX);
    assertThat(ours.areasNamed("west essex", PartialDate.of(2028))).containsExactly(west);
    assertThat(ours.areasNamed("West Essex", PartialDate.of(2026))).isEmpty();
    assertThat(ours.lineage(WEST)).containsExactlyInAnyOrder(WEST, ESSEX);
    assertThat(ours.lineage(ESSEX)).containsExactlyInAnyOrder(WEST, EAST, ESSEX);
    assertThat(STANDARD.lineage(WEST)).containsExactly(WEST);
    assertThat(facts(ours.facts())).isEqualTo(ours);
  }

  /** What is asked of a host's facts holds of ours. */
  @Test
  void allStandardEntriesCouldBeAHosts() {
    List<RegisterEntry> all = new ArrayList<>(STANDARD.scales());
    all.addAll(STANDARD.frameworks());
    all.addAll(STANDARD.bodies());
    all.addAll(STANDARD.areas());
    all.addAll(STANDARD.combinedServices());
    Vocabulary ours = STANDARD.replacing(all.toArray(RegisterEntry[]::new));

    assertThat(ours.ownCodes()).isEmpty();
    assertThat(ours.scales()).isEqualTo(STANDARD.scales());
    assertThat(ours.frameworks()).isEqualTo(STANDARD.frameworks());
    assertThat(facts(ours.facts())).isEqualTo(ours);
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    Vocabulary one = STANDARD.with(SCALE).with(body());
    Vocabulary other = STANDARD.with(body(), SCALE);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
    assertThat(one.digest()).isNotEqualTo(STANDARD.with(SCALE).digest());
  }

  @Test
  void referencesThatLeadNowhereAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(framework()))
        .withMessageContaining("names the body county, which the vocabulary does not have")
        .withMessageContaining("names the scale estyn-four, which the vocabulary does not have");
  }

  @Test
  void isReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ours.facts"), SCALE.facts());

    assertThat(STANDARD.withFacts(file)).isEqualTo(STANDARD.with(SCALE));
    assertThat(SCALE.facts())
        .isEqualTo(
            """
            id: estyn-four
            title: Four judgements
            kind: ladder
            level: excellent | number=1
            level: urgent | number=4
            label: excellent | Excellent
            label: excellent | Rhagorol
            label: urgent | Unsatisfactory and needs urgent improvement
            """);
  }

  @Test
  void travels() throws IOException, ClassNotFoundException {
    Vocabulary ours = STANDARD.with(SCALE, body(), framework());

    assertThat(copy(ours)).isEqualTo(ours);
    assertThat(copy(STANDARD)).isSameAs(STANDARD);
  }

  @Test
  void aForgedVocabularyIsRefused() throws IOException {
    byte[] bytes = bytes(STANDARD.with(SCALE));
    String forged = new String(bytes, ISO_8859_1).replace("kind: ladder", "kind: laddor");

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> object(forged.getBytes(ISO_8859_1)))
        .withMessageContaining("kind is not one of ladder, direction, reading-aid");
  }

  private static InspectingBody body() {
    return InspectingBody.builder(COUNTY, "The County's inspectors").build();
  }

  private static Framework framework() {
    return Framework.builder(FrameworkCode.of("county-visits"), "Visits")
        .body(COUNTY)
        .type(InspectionType.of("county-visit"))
        .provision(InspectedKind.of("tent"))
        .scale(FOUR)
        .aspect(AspectCode.of("warmth"), Framework.Need.REQUIRED, "Warmth")
        .overall(AspectCode.of("warmth"))
        .aspectsComplete()
        .build();
  }

  private static RegisteredAreaBuilder area(AreaCode code, String name) {
    return RegisteredArea.builder(code, name, Jurisdiction.ENGLAND, "unitary-authority");
  }

  private static Vocabulary facts(String text) {
    try {
      return STANDARD.withFacts(new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (IOException | InvalidFileException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Object copy(Object original) throws IOException, ClassNotFoundException {
    return object(bytes(original));
  }

  private static byte[] bytes(Object original) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    return bytes.toByteArray();
  }

  private static Object object(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}

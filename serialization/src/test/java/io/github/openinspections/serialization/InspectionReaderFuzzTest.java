package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are an inspection or problems; what is an inspection is written and read back. */
class InspectionReaderFuzzTest {
  static Stream<byte[]> files() {
    return Fuzzing.files();
  }

  @MethodSource("files")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void isReadOrRefused(byte[] json) {
    Entry entry = read(InspectionReader.json(), json);
    entry.inspection().ifPresent(InspectionReaderFuzzTest::assertReadBack);
    for (Limits limits : new Limits[] {Fuzzing.TINY, Fuzzing.SMALL}) {
      Entry limited = read(InspectionReader.json(limits), json);
      limited
          .inspection()
          .ifPresent(inspection -> assertThat(entry.inspection()).contains(inspection));
    }
  }

  private static Entry read(InspectionReader reader, byte[] json) {
    Cost.assertBounded(
        () -> {
          Fuzzing.assertSound(reader.read(json), json.length);
          return json.length;
        });
    Entry entry = reader.read(json);
    assertThat(Transcript.problems(trickling(reader, json).problems()))
        .isEqualTo(Transcript.problems(entry.problems()));
    return entry;
  }

  private static Entry trickling(InspectionReader reader, byte[] json) {
    try {
      return reader.read(new Trickle(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void assertReadBack(Inspection inspection) {
    for (InspectionWriter writer :
        new InspectionWriter[] {InspectionWriter.json(), InspectionWriter.json().compact()}) {
      String text = writer.toText(inspection);
      assertThat(InspectionReader.json().read(text).inspection()).as(text).contains(inspection);
    }
  }
}

package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes are a data set that is read to its end, at a bounded cost, or says where it stopped.
 */
class DatasetReaderFuzzTest {
  private static final List<Layout> LAYOUTS = List.of(Layout.values());

  static Stream<byte[]> files() {
    return Fuzzing.files();
  }

  @MethodSource("files")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void isReadToItsEnd(byte[] file) {
    Layout layout = LAYOUTS.get(file.length % LAYOUTS.size());
    ReadOptions small = ReadOptions.builder().limits(Fuzzing.SMALL).build();
    ReadOptions tiny = ReadOptions.builder().limits(Fuzzing.TINY).build();
    read(DatasetReader.json(small), file);
    read(DatasetReader.json(tiny), file);
    read(DatasetReader.json(tiny.withLayout(layout)), file);
  }

  private static void read(DatasetReader reader, byte[] file) {
    Cost.assertBounded(
        () -> {
          InspectionDataset dataset = reader.open(file);
          long end = Fuzzing.read(dataset);
          if (dataset.stopped().isEmpty() && !isCompressed(file)) {
            assertThat(end).as("read without a stop").isEqualTo(file.length);
          }
          return Math.max(end, file.length);
        });
    List<String> outcome = Transcript.dataset(reader.open(file));
    assertThat(Transcript.dataset(trickling(reader, file))).isEqualTo(outcome);
  }

  private static boolean isCompressed(byte[] file) {
    return Arrays.mismatch(file, new byte[] {0x1F, (byte) 0x8B}) == 2
        || (file.length == 2 && file[0] == 0x1F && file[1] == (byte) 0x8B);
  }

  private static InspectionDataset trickling(DatasetReader reader, byte[] file) {
    try {
      return reader.open(new Trickle(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

package io.github.openinspections.serialization;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.reading.BothWays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes that the fast path accepts, the binding tables accept with an equal value, as a record
 * and within a file.
 */
class FastPathFuzzTest {
  static Stream<byte[]> files() {
    return Fuzzing.files();
  }

  @MethodSource("files")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void bothWaysAgree(byte[] json) {
    BothWays.agree(json, Limits.DEFAULT);
    BothWays.agree(json, FastPathTest.NARROW);
    BothWays.agreeOnFile(json, ReadOptions.DEFAULT);
    BothWays.agreeOnFile(json, ReadOptions.builder().limits(FastPathTest.NARROW).build());
  }
}

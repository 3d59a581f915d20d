package io.github.openinspections.serialization.release;

import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.binding.ReleaseComparisonBinding;
import java.io.IOException;
import java.io.OutputStream;

/** A comparison as JSON of the format {@code openinspections-diff/1}. */
final class DiffJson implements ReleaseFormat {
  static final ReleaseFormat FORMAT = new DiffJson();

  private DiffJson() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(ReleaseComparison comparison, OutputStream out) throws IOException {
    out.write(
        JsonOutput.document(
            generator -> ReleaseComparisonBinding.COMPARISON.write(comparison, generator)));
  }

  @Override
  public String toString() {
    return OneLine.of("ReleaseFormat").named(name()).toString();
  }
}

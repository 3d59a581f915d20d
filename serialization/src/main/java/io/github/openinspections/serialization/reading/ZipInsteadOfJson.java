package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.OtherKind;
import io.github.openinspections.serialization.source.Spool;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.ZipContent;
import java.io.IOException;
import java.util.Optional;

/** A ZIP file where JSON is expected: what is in it, and how to read that. */
final class ZipInsteadOfJson {
  private ZipInsteadOfJson() {}

  static RefusedFile of(ByteInput in, Limits limits) throws IOException {
    Position place = in.place();
    return RefusedFile.of(in, kind(in, limits), place, ReadingRule.ofJson());
  }

  private static OtherKind kind(ByteInput in, Limits limits) throws IOException {
    try (Spool spool = Spool.of(in, ZipContent.most(limits));
        ZipContent zip = ZipContent.open(spool.file(), limits)) {
      Optional<String> spreadsheet = zip.spreadsheet();
      return spreadsheet.isEmpty()
          ? zip.other()
          : OtherKind.of(spreadsheet.get() + "-not-json", "read-as-table");
    } catch (BrokenSheetException broken) {
      return OtherKind.of("damaged-zip", "download-again");
    }
  }
}

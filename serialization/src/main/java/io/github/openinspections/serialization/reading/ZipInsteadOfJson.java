package io.github.openinspections.serialization.reading;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.Spool;
import io.github.openinspections.serialization.spreadsheet.BrokenSheetException;
import io.github.openinspections.serialization.spreadsheet.ZipContent;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A ZIP file where JSON is expected: what is in it, and how to read that. */
final class ZipInsteadOfJson {
  private ZipInsteadOfJson() {}

  static RefusedFile of(ByteInput in, Limits limits) throws IOException {
    Position place = in.place();
    Problem problem =
        ReadingRule.OTHER_KIND
            .problem(Map.of("detail", sentence(in, limits)), "the file")
            .position(place)
            .build();
    return new RefusedFile(
        in, problem, ReadingRule.ofJson(), Optional.of("not JSON: nothing was read"));
  }

  private static String sentence(ByteInput in, Limits limits) throws IOException {
    try (Spool spool = Spool.of(in, ZipContent.most(limits));
        ZipContent zip = ZipContent.open(spool.file(), limits)) {
      Optional<String> spreadsheet = zip.spreadsheet();
      return spreadsheet.isEmpty()
          ? zip.sentence()
          : "this is "
              + spreadsheet.get()
              + ", not JSON: read it as a table, with DatasetReader.csv or DatasetReader.any";
    } catch (BrokenSheetException broken) {
      return "this is a ZIP file, and it is damaged or cut off: download it again";
    }
  }
}

package io.github.openinspections.serialization.untidy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.NumericDates;
import io.github.openinspections.serialization.options.PersonalData;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.SerialDates;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a table whose rows add up, or no table, whatever the options are. */
class TableFuzzTest {
  private static final List<SerialDates> SERIAL = List.of(SerialDates.values());
  private static final List<PersonalData> PERSONAL = List.of(PersonalData.values());
  private static final List<NumericDates> NUMERIC = List.of(NumericDates.values());

  static Stream<byte[]> files() {
    return Stream.concat(
            Stream.of(Sample.values())
                .flatMap(
                    sample ->
                        Stream.of(
                            sample.header() + Sample.ROW + Sample.ANOTHER,
                            "sep=;\n" + (sample.header() + Sample.ROW).replace(',', ';'),
                            "Title; of, it\n\n" + sample.header() + Sample.ROW + "Total,2\n",
                            sample.header() + Sample.ROW + sample.header() + Sample.ANOTHER,
                            sample.header() + Sample.ROW.replace("12/05/2018", "5/13/2018"),
                            sample.header() + Sample.ROW.replace("12/05/2018", "43232"),
                            sample.header() + Sample.ROW.replace("SC1", "\"=\"\"1027079\"\"\""),
                            "\ufeff\ufeff\"" + sample.header().replace(",", "\",\""))),
            Stream.of(
                "",
                "[]",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "<html>",
                """
                CareService,ServiceName,Last_inspection_Date,Publication_of_Latest_Grading
                Child Minding,P,25-Aug-2023,n/a
                """))
        .map(text -> text.getBytes(UTF_8));
  }

  @MethodSource("files")
  @DictionaryFile(resourcePath = "table.dict")
  @FuzzTest
  void addsUp(byte[] file) {
    ReadOptions options = options(file.length);
    Account.sound(DatasetReader.any(options).open(file));
    Account.sound(DatasetReader.csv(options).open(file));
    Account.sound(Sample.OWN.reader(options).open(file));
  }

  /** The length chooses, so that an input says all that is needed to try it again. */
  private static ReadOptions options(int number) {
    ReadOptions.Builder options =
        ReadOptions.builder()
            .serialDates(SERIAL.get(number % 2))
            .personalData(PERSONAL.get(number / 2 % 2));
    if (number / 4 % 3 < 2) {
      options.numericDates(NUMERIC.get(number / 4 % 3));
    }
    if (number / 12 % 2 == 1) {
      options.sheet("Sheet1");
    }
    return options.build();
  }
}

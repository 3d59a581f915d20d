package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pages of every kind, which together say everything that pages can say. */
final class SamplePages {
  private static final DropLimits LIMITS = new DropLimits(1 << 20, 2 << 20, Duration.ofHours(1), 1);

  private SamplePages() {}

  /** Returns pages by what they are of. */
  static Map<String, String> in(Language language) {
    Map<String, String> pages = new TreeMap<>(SampleReports.in(language));
    pages.putAll(SampleReleases.in(language));
    pages.put("history", Pages.history(SampleRecords.SOURCE, language));
    pages.put("history of a part", Pages.history(SampleRecords.STOPPED, language));
    pages.put("history of nothing", Pages.history(Pages.text("[]"), language));
    pages.put("history of an area", history(new HistoryLimits(9, 2, 1), true, language));
    pages.put("history with limits", history(new HistoryLimits(1, 1, 1), false, language));
    pages.put("drop", new String(answers(language, "", -1), UTF_8));
    pages.put("drop with reports", new String(answers(language, form(2), -1), UTF_8));
    pages.put("drop without files", new String(answers(language, "--b--", -1), UTF_8));
    pages.put("drop of too many", new String(answers(language, form(101), -1), UTF_8));
    pages.put("drop of a part", new String(answers(language, form(1).substring(0, 60), -1), UTF_8));
    pages.put("drop of too much", new String(refused(language), UTF_8));
    return pages;
  }

  /** Returns what the samples say themselves on a page, besides capitals and digits. */
  static String data(String page) {
    if (page.startsWith("report")) {
      return SampleReports.data();
    }
    if (page.startsWith("comparison")) {
      return "";
    }
    return "Barnsley care-service-number";
  }

  private static String history(HistoryLimits limits, boolean area, Language language) {
    Optional<OneArea> one = area ? Optional.of(OneArea.of("E08000038")) : Optional.empty();
    return Pages.history(Pages.historyOf(SampleRecords.SOURCE), one, limits, language);
  }

  private static String form(int files) {
    return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n[]\r\n"
            .repeat(files)
        + "--b--\r\n";
  }

  /** What a client gets that announces too much. */
  static byte[] refused(Language language) {
    return answers(language, "", 2 << 20);
  }

  private static byte[] answers(Language language, String form, long length) {
    FileCheck check =
        new CheckedPage(ReadOptions.DEFAULT, set -> Pages.check(() -> set), LIMITS, language);
    DropAnswers answers = new DropAnswers(check, LIMITS, language);
    try {
      return form.isEmpty() && length < 0
          ? answers.page()
          : answers
              .answer(
                  new ByteArrayInputStream(form.getBytes(UTF_8)),
                  length,
                  "multipart/form-data; boundary=b",
                  "")
              .page();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

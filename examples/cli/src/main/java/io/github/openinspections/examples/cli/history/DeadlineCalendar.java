package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.history.KnownDeadlines;
import io.github.openinspections.core.history.PriorityAreaDeadline;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Deadlines as a calendar (RFC 5545): an event of all day for each, over the month or the year if
 * no more is known. The same deadline has the same UID in every release, so that importing a later
 * calendar replaces its event.
 */
public final class DeadlineCalendar {
  private static final int LAST_YEAR = 9999;

  private DeadlineCalendar() {}

  /** Returns the calendar; there must be a deadline, because no calendar is empty. */
  public static Content of(KnownDeadlines deadlines, Words words) {
    CalendarLines lines = new CalendarLines();
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Open Inspections//inspections deadlines//EN");
    lines.line("CALSCALE", "GREGORIAN");
    deadlines.dated().forEach(deadline -> write(deadline, deadlines.asOf(), lines, words));
    lines.line("END", "VCALENDAR");
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  private static void write(
      PriorityAreaDeadline deadline, PartialDate asOf, CalendarLines lines, Words words) {
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", uid(deadline));
    lines.line("DTSTAMP", day(asOf.earliest()) + "T000000Z"); // the same data, the same calendar
    lines.line("DTSTART;VALUE=DATE", day(deadline.due().earliest()));
    LocalDate after = deadline.due().latest().plusDays(1);
    if (after.getYear() <= LAST_YEAR) {
      lines.line("DTEND;VALUE=DATE", day(after));
    }
    lines.text(
        "SUMMARY",
        words.of(
            "answer.calendar.due", "text", new PriorityAreaWords(words).text(deadline.area())));
    lines.text(
        "DESCRIPTION",
        new DeadlineWords(words).sentence(deadline, asOf)
            + " "
            + new DeadlineWords(words).caution()
            + "\n"
            + words.of(
                "answer.calendar.area",
                "area",
                deadline.area().id(),
                "inspection",
                PriorityAreaWords.original(deadline.area().chain())));
    lines.line("TRANSP", "TRANSPARENT");
    lines.line("END", "VEVENT");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String uid(PriorityAreaDeadline deadline) {
    String what =
        String.join(
            "\n",
            PriorityAreaWords.original(deadline.area().chain()),
            deadline.area().id(),
            deadline.due().toString());
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

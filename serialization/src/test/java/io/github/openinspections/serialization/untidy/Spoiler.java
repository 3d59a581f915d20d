package io.github.openinspections.serialization.untidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens to tables on their way. Each spoils a table at random places; where the meaning
 * changes (a grade replaced by a word for nothing), it changes the expected table to what is left.
 */
enum Spoiler {
  DATES_SPELLED {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      cells(table, random, (row, column, text) -> date(text).map(day -> spelled(day, random)));
    }
  },
  DATES_NOT_UNDERSTOOD {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      replace(
          table, expected, random, 5, Spoiler::isDate, List.of("some time", "31/02/2018"), true);
    }
  },
  DATES_AS_DAY_NUMBERS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (int column : dateColumns(table)) {
        for (Grid.Row row : table.rows) {
          if (!row.inserted && column < row.cells.size()) {
            date(row.cells.get(column))
                .ifPresent(
                    day ->
                        row.cells.set(
                            column, "" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
          }
        }
      }
    }
  },
  /**
   * All dates, since a table of two orders can only be refused; and only if one of them shows it.
   */
  MONTH_FIRST {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      boolean shows =
          table.rows.stream()
              .filter(row -> !row.inserted)
              .flatMap(row -> row.cells.stream())
              .flatMap(text -> date(text).stream())
              .anyMatch(day -> day.getDayOfMonth() > 12);
      for (Grid.Row row : shows ? table.rows : List.<Grid.Row>of()) {
        row.lossy = true;
        row.cells.replaceAll(
            text -> date(text).map(day -> day.format(in("M/d/uuuu"))).orElse(text));
      }
    }
  },
  PLACEHOLDER_IN_ID {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (int row = 0; row < table.rows.size(); row++) {
        for (int column = 0; column < table.header.size(); column++) {
          if (isId(table, column) && !table.rows.get(row).inserted && random.nextInt(4) == 0) {
            put(table, row, column, one(PLACEHOLDERS, random));
            put(expected, row, column, "");
          }
        }
      }
    }
  },
  TYPOGRAPHY {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      cells(
          table,
          random,
          (row, column, text) ->
              isWord(table, column, text) ? Optional.of(typeset(text, random)) : Optional.empty());
    }
  },
  DAMAGED_IDENTIFIERS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      cells(
          table,
          random,
          (row, column, text) ->
              isId(table, column) && text.matches("[0-9]{4,9}")
                  ? Optional.of(one(DAMAGE, random).formatted(text))
                  : Optional.empty());
    }
  },
  HEADER_SPELLINGS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      int style = random.nextInt(6);
      table.header.replaceAll(
          header ->
              switch (style) {
                case 0 -> header.replace(' ', '.');
                case 1 -> header.toUpperCase(Locale.ROOT);
                case 2 -> random.nextBoolean() ? header : header + " [note 2]";
                case 3 -> header + "¹";
                case 4 -> header.replace(' ', '\u00a0');
                default -> " " + header + " ";
              });
    }
  },
  NOTES {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        List<String> cells = new ArrayList<>(List.of(one(NOTE_TEXTS, random)));
        while (random.nextBoolean() && cells.size() < table.header.size()) {
          cells.add("");
        }
        insert(table, expected, random, cells);
      }
    }
  },
  HEADER_AGAIN {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      insert(table, expected, random, table.header);
    }
  },
  EMPTY_ROWS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      insert(table, expected, random, List.of("", "", " "));
    }
  },
  TITLES {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        table.before.add(one(TITLE_TEXTS, random));
      }
    }
  },
  DELIMITER {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      table.delimiter = one(List.of(";", "\t", "|"), random);
    }
  },
  LINE_ENDS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      table.lineEnd = one(List.of("\r\n", "\r"), random);
    }
  },
  QUOTES_AND_MARKS {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      table.quoted = true;
      table.mark = one(List.of("", "\ufeff", "\ufeff\ufeff", "ï»¿"), random);
    }
  },
  WORDS_FOR_NOTHING {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      replace(table, expected, random, 3, text -> isDate(text) || isGrade(text), NOTHING, false);
    }
  },
  MARKS_AFTER_GRADES {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      cells(
          table,
          random,
          (row, column, text) ->
              isGrade(text)
                  ? Optional.of(text + one(List.of(" [r]", " [p]", "[e]", " [note 3]"), random))
                  : Optional.empty());
    }
  },
  CELLS_CUT {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (Grid.Row row : table.rows) {
        if (!row.inserted && random.nextInt(3) == 0) {
          while (row.cells.size() > 1 && row.cells.get(row.cells.size() - 1).isBlank()) {
            row.cells.remove(row.cells.size() - 1);
            row.lossy = true;
          }
        }
      }
    }
  },
  CELLS_ADDED {
    @Override
    void spoil(Grid table, Grid expected, Random random) {
      for (Grid.Row row : table.rows) {
        row.cells.addAll(List.of("", " ").subList(0, random.nextInt(3)));
      }
    }
  };

  private static final Pattern DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2,4})");
  private static final Set<String> GRADES =
      Set.of(
          "Good",
          "Outstanding",
          "Inadequate",
          "Requires improvement to be good",
          "Adequate",
          "good",
          "outstanding",
          "inadequate",
          "requires improvement",
          "Requires Improvement");
  private static final Set<String> IDS =
      Set.of("urn", "provider urn", "event number", "csnumber", "inspection id");
  private static final Set<String> WORD_COLUMNS =
      Set.of("provision type", "provider type", "event type", "event type group", "careservice");
  private static final List<String> PLACEHOLDERS =
      List.of("null", "n/a", "TBC", "[c]", "#N/A", "#REF!", "unknown", "-", "..");
  private static final List<String> NOTHING =
      List.of("n/a", "null", "None", "[z]", "[c]", "[x]", "..", "–", "<NA>", "NaT", "#N/A");
  private static final List<String> DAMAGE =
      List.of("'%s", "=\"%s\"", "%s.0", "%s\u200b", "\u200b%s", " \"%s\"");
  private static final List<String> NOTE_TEXTS =
      List.of(
          "Notes",
          "Total",
          "Source: Ofsted",
          "End of worksheet",
          "[x] = not available",
          "Note 1: figures are provisional");
  private static final List<String> TITLE_TEXTS =
      List.of(
          "Social care; England", "Table 4: inspections", "Source: Ofsted; 2018", "As at 31 March");
  private static final List<String> FORMS =
      List.of(
          "d MMMM uuuu",
          "d MMM uuuu",
          "dd-MMM-uuuu",
          "uuuu-MM-dd",
          "uuuu/MM/dd",
          "uuuuMMdd",
          "uuuu-MM-dd'T00:00:00'",
          "dd/MM/uuuu' 00:00'",
          "EEEE d MMMM uuuu",
          "dd.MM.uuuu");

  abstract void spoil(Grid table, Grid expected, Random random);

  /** Makes another text of a cell. */
  private interface Change {
    Optional<String> of(int row, int column, String text);
  }

  /** Changes half of the cells that can be changed. */
  private static void cells(Grid table, Random random, Change change) {
    for (int row = 0; row < table.rows.size(); row++) {
      List<String> cells = table.rows.get(row).cells;
      for (int column = 0; column < cells.size() && !table.rows.get(row).inserted; column++) {
        if (column < table.header.size() && random.nextBoolean()) {
          Optional<String> changed = change.of(row, column, cells.get(column));
          if (changed.isPresent()) {
            cells.set(column, changed.get());
          }
        }
      }
    }
  }

  private static void replace(
      Grid table,
      Grid expected,
      Random random,
      int oneOf,
      java.util.function.Predicate<String> which,
      List<String> by,
      boolean lossy) {
    for (int row = 0; row < table.rows.size(); row++) {
      Grid.Row spoiled = table.rows.get(row);
      for (int column = 0; column < spoiled.cells.size() && !spoiled.inserted; column++) {
        if (which.test(spoiled.cells.get(column)) && random.nextInt(oneOf) == 0) {
          spoiled.cells.set(column, one(by, random));
          spoiled.lossy |= lossy;
          put(expected, row, column, "");
        }
      }
    }
  }

  /** Both tables keep the same number of rows, so that rows are compared one by one. */
  private static void insert(Grid table, Grid expected, Random random, List<String> cells) {
    int at = random.nextInt(table.rows.size() + 1);
    table.rows.add(at, new Grid.Row(cells, true));
    expected.rows.add(at, new Grid.Row(List.of(""), true));
  }

  private static void put(Grid table, int row, int column, String text) {
    table.rows.get(row).cells.set(column, text);
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static DateTimeFormatter in(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
  }

  private static String spelled(LocalDate day, Random random) {
    return day.format(in(one(FORMS, random)));
  }

  private static boolean isDate(String text) {
    return date(text).isPresent();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(3));
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(1));
    boolean known = year != 1900 && month >= 1 && month <= 12 && day >= 1;
    return known && day <= YearMonth.of(2019, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day))
        : Optional.empty();
  }

  private static List<Integer> dateColumns(Grid table) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < table.header.size(); i++) {
      int column = i;
      if (table.rows.stream()
          .filter(row -> !row.inserted && row.cells.size() > column)
          .allMatch(row -> isDate(row.cells.get(column)) || row.cells.get(column).isBlank())) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static boolean isGrade(String text) {
    return GRADES.contains(text);
  }

  private static boolean isId(Grid table, int column) {
    return IDS.contains(plain(table, column));
  }

  private static boolean isWord(Grid table, int column, String text) {
    return isGrade(text) || (!text.isEmpty() && WORD_COLUMNS.contains(plain(table, column)));
  }

  /** The header, before other spoilers. */
  private static String plain(Grid table, int column) {
    return table.header.get(column).strip().toLowerCase(Locale.ROOT);
  }

  private static String typeset(String text, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> text.replace("'", "’");
      case 1 -> text.replace("'", "&#39;");
      case 2 -> text.replace(' ', '\u00a0');
      case 3 -> text + "\u200b";
      default -> text.replace("-", "\u2011").toUpperCase(Locale.ROOT);
    };
  }
}

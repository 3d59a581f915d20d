package io.github.openinspections.examples.cli;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.html.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the arguments of a command, in the language of whoever runs it. The messages
 * of the parser are in English alone.
 */
final class Misuse {
  private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class);

  private final CommandLine command;
  private final List<String> given;
  private final Words words;

  Misuse(CommandLine command, List<String> given, Words words) {
    this.command = command;
    this.given = given;
    this.words = words;
  }

  /** Returns what is wrong. */
  Said of(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return Said.of("misuse-twice", "option", name(twice.getOverwritten()));
    }
    if (wrong instanceof MaxValuesExceededException) {
      return valueOfSwitch();
    }
    @Nullable ArgSpec option = wrong.getArgSpec();
    if (option != null) {
      return refused(option, String.valueOf(wrong.getValue()), wrong.getCause());
    }
    return command.getSubcommands().isEmpty()
        ? Said.of("misuse", "command", command.getCommandSpec().qualifiedName())
        : Said.of("misuse-no-command", "commands", joined(command.getSubcommands().keySet()));
  }

  /** An option that lacks its value is reported like one that is not there. */
  private Said missing(List<ArgSpec> missing) {
    for (ArgSpec one : missing) {
      if (one instanceof OptionSpec option) {
        for (String name : option.names()) {
          int at = given.lastIndexOf(name);
          if (at >= 0) {
            return withoutValue(name, option.paramLabel(), given.subList(at + 1, given.size()));
          }
        }
      } else if (one.arity().min() > 1) {
        return Said.of("misuse-few", "name", one.paramLabel(), "least", one.arity().min());
      }
    }
    return Said.of("misuse-missing", "names", joined(missing.stream().map(Misuse::usage).toList()));
  }

  private static Said withoutValue(String option, String label, List<String> next) {
    return next.isEmpty()
        ? Said.of("misuse-no-value", "option", option, "label", label)
        : Said.of("misuse-no-value-but", "option", option, "label", label, "found", next.get(0));
  }

  private Said unmatched(UnmatchedArgumentException wrong) {
    List<String> found = wrong.getUnmatched();
    if (wrong.isUnknownOption()) {
      return Said.of("misuse-unknown-option", "found", found.get(0));
    }
    return command.getSubcommands().isEmpty()
        ? Said.of("misuse-unexpected", "found", joined(found))
        : Said.of("misuse-unknown-command", "found", found.get(0));
  }

  /** Finds the argument: the parser names it in its message alone. */
  private Said valueOfSwitch() {
    for (String argument : given) {
      int end = argument.indexOf('=');
      @Nullable OptionSpec option =
          end < 0 ? null : command.getCommandSpec().findOption(argument.substring(0, end));
      if (option != null && option.arity().max() == 0) {
        return Said.of(
            "misuse-switch", "option", name(option), "found", argument.substring(end + 1));
      }
    }
    return Said.of("misuse", "command", command.getCommandSpec().qualifiedName());
  }

  private Said refused(ArgSpec option, String found, @Nullable Throwable cause) {
    if (cause instanceof RefusedValue refused) {
      return Said.of("misuse-value", "option", name(option), "why", refused.reason().in(words));
    }
    List<String> candidates = candidates(option);
    if (!candidates.isEmpty()) {
      return Said.of(
              "misuse-one-of", "option", name(option), "values", joined(candidates), "found", found)
          .near(NearWord.of(found, candidates));
    }
    return NUMBERS.contains(option.type())
        ? Said.of("misuse-number", "option", name(option), "found", found)
        : Said.of("misuse-refused", "option", name(option), "found", found);
  }

  private static List<String> candidates(ArgSpec option) {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(option.completionCandidates()).ifPresent(some -> some.forEach(all::add));
    return all;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String usage(ArgSpec argument) {
    return argument instanceof OptionSpec
        ? name(argument) + "=" + argument.paramLabel()
        : name(argument);
  }

  private static String joined(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return all.stream().collect(Collectors.joining(", "));
  }
}

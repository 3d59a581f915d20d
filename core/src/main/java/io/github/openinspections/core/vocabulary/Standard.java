package io.github.openinspections.core.vocabulary;

/** The registers of this library, each loaded on first use. */
final class Standard {
  private Standard() {}

  /** Rating scales. */
  static final class Scales {
    static final Register<RatingScale> ALL =
        Register.inOrderOfCodes("scales.facts", "id", RatingScale::new);

    private Scales() {}
  }

  /** Frameworks. */
  static final class Frameworks {
    static final FrameworkRegister ALL =
        new FrameworkRegister(Register.inOrderOfFile("frameworks.facts", "id", Framework::new));

    private Frameworks() {}
  }

  /** Inspecting bodies. */
  static final class Bodies {
    static final NamedRegister<InspectingBody> ALL =
        new NamedRegister<>(
            Register.inOrderOfFile("bodies.facts", "id", InspectingBody::new),
            all -> new NameIndex<>(all, InspectingBody::spellings));

    private Bodies() {}
  }

  /** Areas. */
  static final class Areas {
    static final NamedRegister<RegisteredArea> ALL =
        new NamedRegister<>(
            Register.inOrderOfCodes("areas.facts", "code", RegisteredArea::new), CouncilNames::new);
    static final Succession SUCCESSION = new Succession(ALL);

    private Areas() {}
  }

  /** Combined services. */
  static final class Services {
    static final NamedRegister<CombinedService> ALL =
        new NamedRegister<>(
            Register.inOrderOfFile("combined.facts", "name", CombinedService::new),
            all -> new NameIndex<>(all, CombinedService::names));

    private Services() {}
  }
}

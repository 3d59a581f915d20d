module example.modules {
  requires io.github.openinspections.core;
  requires io.github.openinspections.serialization;
  requires io.github.openinspections.validation;

  provides io.github.openinspections.core.language.Translation with
      example.Welsh;
}

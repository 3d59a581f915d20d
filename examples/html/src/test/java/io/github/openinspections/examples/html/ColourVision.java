package io.github.openinspections.examples.html;

import java.util.stream.IntStream;

/**
 * How people see colours. The matrices are those of Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), for the full
 * deficiency, on linear red, green and blue.
 */
enum ColourVision {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

  @SuppressWarnings("ImmutableEnumChecker") // never written
  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** Returns the contrast of WCAG 2.2 of two colours, six hexadecimal digits each. */
  double contrast(String one, String other) {
    double left = luminance(one);
    double right = luminance(other);
    return (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05);
  }

  private double luminance(String hex) {
    return IntStream.range(0, 3).mapToDouble(row -> LUMINANCE[row] * seen(hex, row)).sum();
  }

  private double seen(String hex, int row) {
    double light =
        IntStream.range(0, 3).mapToDouble(i -> matrix[3 * row + i] * channel(hex, 2 * i)).sum();
    return Math.min(1, Math.max(0, light));
  }

  private static double channel(String hex, int at) {
    double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

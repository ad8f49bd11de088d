package de.buergerlotse.bot.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A calibration as a row of numbers, out and in again.
final class CalibrationNumbers {

  private static final int MOST_NUMBERS = 1_000;

  private CalibrationNumbers() {}

  static void write(Calibration calibration, DataOutputStream out) throws IOException {
    out.writeUTF(calibration.topicLoss().name());
    out.writeUTF(calibration.aspectLoss().name());
    write(calibration.scope(), out);
    write(calibration.trust(), out);
    write(calibration.danger(), out);
    write(calibration.human(), out);
    var thresholds = calibration.thresholds();
    out.writeDouble(thresholds.answerAt());
    out.writeDouble(thresholds.inScopeAt());
    out.writeDouble(thresholds.dangerAt());
    out.writeDouble(thresholds.dangerInStoryAt());
    out.writeDouble(thresholds.dangerHintAt());
    out.writeDouble(thresholds.dangerHintBesideHumanAt());
    out.writeDouble(thresholds.humanAt());
    write(calibration.belonging(), out);
    write(calibration.choices().services().weights(), out);
    write(calibration.choices().aspects().weights(), out);
  }

  static Calibration read(DataInputStream in) throws IOException {
    return new Calibration(
      Loss.valueOf(in.readUTF()),
      Loss.valueOf(in.readUTF()),
      logistic(in),
      logistic(in),
      logistic(in),
      logistic(in),
      thresholds(in),
      logistic(in),
      new ContextChoices(new ChoiceModel(numbers(in)), new ChoiceModel(numbers(in)))
    );
  }

  private static Thresholds thresholds(DataInputStream in) throws IOException {
    return new Thresholds(
      in.readDouble(),
      in.readDouble(),
      in.readDouble(),
      in.readDouble(),
      in.readDouble(),
      in.readDouble(),
      in.readDouble()
    );
  }

  private static void write(Logistic logistic, DataOutputStream out) throws IOException {
    write(logistic.means(), out);
    write(logistic.scales(), out);
    write(logistic.weights(), out);
  }

  private static Logistic logistic(DataInputStream in) throws IOException {
    return new Logistic(numbers(in), numbers(in), numbers(in));
  }

  private static void write(double[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (var number : numbers) out.writeDouble(number);
  }

  private static double[] numbers(DataInputStream in) throws IOException {
    var size = in.readInt();
    if (size < 0 || size > MOST_NUMBERS) throw new IOException("no row of numbers: " + size);
    var numbers = new double[size];
    for (var index = 0; index < size; index++) numbers[index] = in.readDouble();
    return numbers;
  }
}

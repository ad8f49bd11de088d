package de.buergerlotse.benchmark.contender;

import de.buergerlotse.benchmark.dataset.Phrase;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.Function;

/// LIBLINEAR's linear support vector machine over TF-IDF of words and letters, as textbooks have it: L2 loss, C = 1.
final class Liblinear implements Contender {

  private static final double COST = 1;
  private static final double TOLERANCE = 0.1;

  @Override
  public String name() {
    return "LIBLINEAR";
  }

  @Override
  public Trained train(List<Phrase> phrases, String language) {
    return InProcess.of(() -> learn(phrases));
  }

  private static Function<String, Trained.Guess> learn(List<Phrase> phrases) {
    var terms = Terms.of(phrases.stream().map(Phrase::text).toList());
    var labels = phrases.stream().map(Phrase::label).distinct().toList();
    var problem = new Problem();
    problem.l = phrases.size();
    problem.n = terms.size();
    problem.x = phrases
      .stream()
      .map(phrase -> terms.vectorOf(phrase.text()))
      .toArray(Feature[][]::new);
    problem.y = phrases
      .stream()
      .mapToDouble(phrase -> labels.indexOf(phrase.label()))
      .toArray();
    Linear.disableDebugOutput();
    var model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE));
    return text -> guess(model, labels, terms.vectorOf(text));
  }

  private static Trained.Guess guess(Model model, List<String> labels, Feature[] vector) {
    var values = new double[model.getNrClass()];
    var best = Linear.predictValues(model, vector, values);
    var most = Double.NEGATIVE_INFINITY;
    for (var value : values) most = Math.max(most, value);
    return new Trained.Guess(labels.get((int) best), most);
  }
}

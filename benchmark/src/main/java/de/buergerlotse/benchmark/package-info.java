/// Measures the product beside its peers and the bounds of the machine, in one run on the same files.
///
/// - [Benchmarks]: the command; the ordered list of [Measurement]s
/// - [Setting]: what a measurement is given; [Figure]: what comes out; [Report]: table and `target/benchmarks.json`
/// - `dataset`: labelled texts, few of them a label, typing errors; `contender`: our engine and its peers behind one
///   small interface
/// - `accuracy`, `hotpath`, `product`: the measurements; `desk` and `newsroom`: parts of the product, started in this process
///
/// Arrows: `dataset` ← `contender` ← `accuracy`, `hotpath`, `product`; all of them know this package but [Benchmarks],
/// which alone knows them. How to run it and what came out: `docs/quality.md`, "Against peers".
@NullMarked
package de.buergerlotse.benchmark;

import org.jspecify.annotations.NullMarked;

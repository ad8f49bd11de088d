/// Running the product: start, health and the command line.
///
/// - [StartUp]: prepares the bots once the server listens; [BotsHealth]: whether questions can be answered
/// - [Commands]: `evaluate` and its companions on the runnable jar
///
/// Depends on `bots`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.operations;

import org.jspecify.annotations.NullMarked;

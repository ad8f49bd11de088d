/// Running the product: start, health and the command line.
///
/// - [StartUp]: prepares the bots once the server listens; [BotsHealth]: whether questions can be answered
/// - [Commands]: the command line of the runnable jar
/// - [EvaluateCommand]: how well questions are understood; [CheckCommand]: the language check of texts and packages
/// - [ImportCommand], [ExportCommand]: content in and out of the database, which [KnowledgeSession] opens
///
/// Depends on `bots`, `editorial`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.operations;

import org.jspecify.annotations.NullMarked;

/// The editors' door at the size of a large town: how long each page of the newsroom takes.
///
/// - [Newsroom]: the measurement; [EditorsDay] the pages and how they are asked for
/// - [LargeTown]: the content of a thousand services; [PageStory] what was written on their pages
/// - [RunningNewsroom]: the product with them, on a PostgreSQL of its own
@NullMarked
package de.buergerlotse.benchmark.newsroom;

import org.jspecify.annotations.NullMarked;

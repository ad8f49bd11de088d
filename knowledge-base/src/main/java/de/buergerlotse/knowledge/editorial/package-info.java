/// The way of a text from an editor to the citizens: draft, second reader, release, history.
///
/// - [Revision]: one written state of a [PagePart] of a service; [PageContent] is what stands in it
/// - [Workflow]: the steps from [RevisionState] to [RevisionState] and who may take them
/// - [Surroundings], [DraftCheck]: what a draft is written into, and what keeps it from fitting there
/// - [Publications]: the port to what was published; [Edition] lays it over a content package
/// - [Differences]: two revisions compared place by place and word by word
/// - [PastedText], [PageContentJson]: what editors send, cleaned
///
/// A published revision changes no table of the content: it is laid over it for the days on which it counts. So the change
/// from today's text to tomorrow's needs no one to be awake, and every revision can be brought back.
///
/// Depends on `service`, `municipality`, `phrase`, `override` and `exchange`.
@NullMarked
package de.buergerlotse.knowledge.editorial;

import org.jspecify.annotations.NullMarked;

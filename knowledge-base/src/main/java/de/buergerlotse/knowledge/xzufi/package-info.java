/// XZuFi 2.2.0 and 2.3.1, the format in which German authorities exchange descriptions of public services.
///
/// - [XzufiImport]: a stream of XML into [ImportedObjects], wholly or not at all, with a report
/// - [XzufiObject]: what is kept of a service, an online service, an office and a responsibility
/// - [ImportedDrafts]: what was imported, in the form of content packages; nothing of it is public
///
/// Inside: [XzufiStream] cuts the XML into objects of bounded size, [XmlElement] is one of them, [ServiceElement] and
/// [OtherElements] and
/// [OrganisationElement] read them, [Validity] tells what has passed, [HtmlText] lets only harmless mark-up through, [LinkCheck] looks at links.
///
/// Depends on `exchange` (the report), `service`, `municipality`, `phrase`.
@NullMarked
package de.buergerlotse.knowledge.xzufi;

import org.jspecify.annotations.NullMarked;

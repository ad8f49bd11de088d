/// Conversations written down, to be kept by citizens and in files.
///
/// - [Transcripts]: reads a conversation as a [Transcript]; [TranscriptTexts] has the words around it in each variant
/// - [TranscriptPage]: as an accessible page, by [Markup] and [BlockMarkup], which escape everything
/// - [TranscriptPdf]: as tagged PDF/A made from the page; [PdfFonts] has its fonts
/// - [TranscriptController]: the citizens' door
///
/// Depends on `security`, `limit`, `problem`, the core's `conversation` and `reply`, and the knowledge base.
@NullMarked
package de.buergerlotse.channels.transcript;

import org.jspecify.annotations.NullMarked;

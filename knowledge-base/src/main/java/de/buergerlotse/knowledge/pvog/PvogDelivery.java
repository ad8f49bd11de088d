package de.buergerlotse.knowledge.pvog;

import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.xzufi.XzufiImport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Imports page after page. The place is kept only after a page is committed: after a kill the last page may come
/// twice, which changes nothing, and none is left out.
public final class PvogDelivery {

  private final PvogPages pages;
  private final PvogCursors cursors;
  private final XzufiImport importer;

  public PvogDelivery(PvogPages pages, PvogCursors cursors, XzufiImport importer) {
    this.pages = pages;
    this.cursors = cursors;
    this.importer = importer;
  }

  /// Goes on where the last run ended, until the delivery is complete.
  ///
  /// @return a report for each page that held something
  /// @throws ImportException when a page cannot be had or read; the pages before it stay imported
  public List<ImportReport> run(Municipality municipality) {
    var reports = new ArrayList<ImportReport>();
    while (true) {
      var cursor = cursors.findCursor(municipality.id());
      var page = pages.fetch(cursor);
      if (!page.xml().isBlank()) {
        var xml = new ByteArrayInputStream(page.xml().getBytes(StandardCharsets.UTF_8));
        reports.add(importer.importFrom(xml, municipality));
      }
      if (!page.next().isEmpty()) cursors.save(municipality.id(), page.next());
      if (page.complete()) return List.copyOf(reports);
      if (page.next().isEmpty() || cursor.filter(page.next()::equals).isPresent()) {
        throw new ImportException("Die Lieferung ist nicht vollständig, nennt aber keine weitere Seite", null);
      }
    }
  }
}

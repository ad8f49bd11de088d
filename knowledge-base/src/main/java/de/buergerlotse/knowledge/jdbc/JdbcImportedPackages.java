package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.exchange.ContentFiles;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.ContentReader;
import de.buergerlotse.knowledge.exchange.ContentWriter;
import de.buergerlotse.knowledge.exchange.ImportedPackages;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// Keeps imported packages in PostgreSQL, as their files.
@Singleton
class JdbcImportedPackages implements ImportedPackages {

  private final ImportedPackageRows rows;

  JdbcImportedPackages(ImportedPackageRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional
  public void together(Runnable work) {
    work.run();
  }

  @Override
  public Optional<ContentPackage> findWaiting(MunicipalityId municipality) {
    return rows
      .findByMunicipalityAndApprovedByIsNull(municipality.value())
      .map(row -> new ContentReader().read(ContentFiles.of(row.municipality(), row.files())));
  }

  @Override
  @Transactional
  public void keep(ContentPackage content, Instant importedAt) {
    var town = content.municipality().id().value();
    rows.removeWaiting(town);
    rows.save(new ImportedPackageRow(null, town, new ContentWriter().files(content), importedAt, null, null));
  }

  @Override
  @Transactional
  public void approve(ContentPackage content, String approvedBy, Instant approvedAt) {
    var town = content.municipality().id().value();
    rows.removeWaiting(town);
    var files = new ContentWriter().files(content);
    rows.save(new ImportedPackageRow(null, town, files, approvedAt, approvedBy, approvedAt));
  }
}

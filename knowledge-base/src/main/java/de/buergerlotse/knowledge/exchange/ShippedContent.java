package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The demonstration content that comes with the product: one county and one town in it.
public final class ShippedContent {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);
  /// Parents first, because a town names its county.
  private static final List<String> MUNICIPALITIES = List.of("musterkreis", "musterstadt");

  private final ContentReader reader = new ContentReader();

  /// All shipped packages, parents first.
  ///
  /// @throws ContentException when a file is wrong
  public List<ContentPackage> packages() {
    return MUNICIPALITIES.stream().map(ShippedContent::files).map(reader::read).toList();
  }

  /// The language knowledge all municipalities share.
  ///
  /// @throws ContentException when a file is wrong
  public GeneralKnowledge general() {
    return reader.readGeneral(ContentFiles.shipped("content/general"));
  }

  /// Saves what the store does not have yet, or has from an older version of the product; what editors brought in since
  /// stays.
  public void install(KnowledgeStore store) {
    for (var name : MUNICIPALITIES) {
      var files = files(name);
      var fingerprint = files.fingerprint();
      var kept = store.findFingerprint(new MunicipalityId(name)).orElse("");
      if (kept.equals(fingerprint) || kept.startsWith(PackageImport.IMPORTED)) continue;
      var content = reader.read(files);
      store.save(content, fingerprint);
      LOG.info(
        "Content of {} loaded: {} services, {} offices",
        name,
        content.services().size(),
        content.offices().size()
      );
    }
  }

  private static ContentFiles files(String municipality) {
    return ContentFiles.shipped("content/" + municipality);
  }
}

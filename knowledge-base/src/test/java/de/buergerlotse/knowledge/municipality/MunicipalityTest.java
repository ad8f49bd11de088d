package de.buergerlotse.knowledge.municipality;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

  private static final String ARS = "059990012012";

  @Test
  void takesACountyAsParent() {
    assertDoesNotThrow(() -> town(ARS, Optional.of("musterkreis"), Variant.PLAIN));
  }

  @Test
  void refusesItselfAsParent() {
    assertThrows(IllegalArgumentException.class, () -> town(ARS, Optional.of("musterstadt"), Variant.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "05999001201", "0599900120123", "05999 001201", "0599900120AB", "٠٥٩٩٩٠٠١٢٠١٢" })
  void refusesAnArsWithoutTwelveDigits(String ars) {
    assertThrows(IllegalArgumentException.class, () -> town(ars, Optional.empty(), Variant.PLAIN));
  }

  @Test
  void refusesATownWithoutPlainGerman() {
    assertThrows(IllegalArgumentException.class, () -> town(ARS, Optional.empty(), Variant.EASY));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Musterstadt", "muster stadt", "../kreis", "stadt-", "müsterstadt" })
  void refusesWhatIsNoId(String id) {
    assertThrows(IllegalArgumentException.class, () -> new MunicipalityId(id));
  }

  private static Municipality town(String ars, Optional<String> parent, Variant language) {
    return new Municipality(
      new MunicipalityId("musterstadt"),
      Municipality.Kind.STADT,
      parent.map(MunicipalityId::new),
      ars,
      "NW",
      ZoneId.of("Europe/Berlin"),
      LocalizedText.plain("Musterstadt"),
      LocalizedText.plain("Stadt Musterstadt"),
      List.of(language),
      Set.of(),
      URI.create("https://www.musterstadt.example"),
      "+49 221 4710-000",
      true
    );
  }
}

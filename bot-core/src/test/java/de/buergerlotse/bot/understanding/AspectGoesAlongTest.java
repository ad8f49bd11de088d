package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AspectGoesAlongTest {

  private static final Optional<Aspect> COST = Optional.of(Aspect.COST);

  @Test
  void theLastAspectIsAskedOfTheNewTopic() {
    assertEquals(COST, AspectGoesAlong.find("und beim Reisepass?", true, Aspect.OVERVIEW, COST));
  }

  @Test
  void whoAsksSomethingIsAnsweredThat() {
    assertEquals(Optional.empty(), AspectGoesAlong.find("und beim Reisepass, wo?", true, Aspect.WHERE, COST));
  }

  @Test
  void withoutAndOrInALongerTextOrOnTheSameTopicNothingGoesAlong() {
    assertEquals(Optional.empty(), AspectGoesAlong.find("Reisepass", true, Aspect.OVERVIEW, COST));
    assertEquals(Optional.empty(), AspectGoesAlong.find("und beim Pass", false, Aspect.OVERVIEW, COST));
    var story = "und dann ist uns auch noch ein Hund zugelaufen";
    assertEquals(Optional.empty(), AspectGoesAlong.find(story, true, Aspect.OVERVIEW, COST));
  }
}

package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// Two services whose phrases lie so near that they are taken for each other.
///
/// @param confusion the share of their phrases that are nearer to the other one, 0 to 1
/// @param phrases those that pull them together, strongest first
public record Overlap(ServiceId a, ServiceId b, double confusion, List<Pull> phrases) {
  public Overlap {
    phrases = List.copyOf(phrases);
  }

  /// A phrase of a service that pulls towards another one.
  ///
  /// @param margin how much nearer it is to the other phrases of its own service (cosine); below 0: to the other one
  public record Pull(String text, ServiceId service, ServiceId pulls, double margin) {}
}

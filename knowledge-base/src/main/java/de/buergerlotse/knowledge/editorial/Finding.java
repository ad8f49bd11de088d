package de.buergerlotse.knowledge.editorial;

/// Why a draft cannot be published as it is.
///
/// @param place `answer:ASPECT`, `cost:ID`, `facts` …, where an editor finds it
/// @param message German, for the editor
public record Finding(String place, String message) {}

package de.buergerlotse.knowledge.editorial;

/// Somebody who works on the content.
///
/// @param username unique, what they sign in with
/// @param name what colleagues read
public record Colleague(String username, String name) {}

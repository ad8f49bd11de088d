package de.buergerlotse.knowledge.editorial;

/// A step of the workflow cannot be taken; nothing was changed.
public final class RefusedException extends RuntimeException {

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}

package id.mymein.newsroom.trail;

import id.mymein.newsroom.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as the trail shows it.
 *
 * @param label what it is called; null for those who may not read the evidence itself, because a label may name a witness
 * @param by who added it
 */
record Proof(Evidence piece, @Nullable String label, String by) {}

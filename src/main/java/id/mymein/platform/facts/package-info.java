/**
 * What public pages are made of. Whoever reads a fact for a page says so here, whoever changes one says that here, and the
 * pages that show it are rendered anew: those and no others.
 *
 * <p>Neither side knows pages. The reading side ({@link id.mymein.platform.facts.Facts}) costs nothing where no public page is
 * being rendered, so a module notes what it reads in the one place where it reads it. The changing side
 * ({@link id.mymein.platform.facts.FactChanges}) is called in the transaction of the change.
 */
@NullMarked
package id.mymein.platform.facts;

import org.jspecify.annotations.NullMarked;

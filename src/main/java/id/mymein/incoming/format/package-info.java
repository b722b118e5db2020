/** Reads feeds in all the shapes in which sites send them: RSS, Atom, JSON Feed, well made or not. */
@NullMarked
package id.mymein.incoming.format;

import org.jspecify.annotations.NullMarked;

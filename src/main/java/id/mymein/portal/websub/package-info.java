/**
 * A WebSub hub of our own (<a href="https://www.w3.org/TR/websub/">W3C Recommendation of 2018</a>): whoever reads one of our feeds
 * is told what is new in it, instead of asking again and again.
 */
@NullMarked
package id.mymein.portal.websub;

import org.jspecify.annotations.NullMarked;

/**
 * Requests to machines of others, at addresses that people typed: none reaches the inside of our own network, none takes longer
 * or brings more than we allow. {@link id.mymein.platform.outbound.Outbound} is the way out.
 */
@NullMarked
package id.mymein.platform.outbound;

import org.jspecify.annotations.NullMarked;

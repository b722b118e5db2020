/** Says why MyMeIn did not start, in words for whoever typed {@code bin/start}. */
@NullMarked
package id.mymein.platform.failure;

import org.jspecify.annotations.NullMarked;

/** Aspirations that come by e-mail: a mailbox is read, each letter becomes one that waits to be verified. */
@NullMarked
package id.mymein.aspiration.mailbox;

import org.jspecify.annotations.NullMarked;

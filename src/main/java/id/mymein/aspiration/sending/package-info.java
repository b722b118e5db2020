/** The sender's side: what a resident types, the device that sent it, the photos, hints while typing, and limits. */
@NullMarked
package id.mymein.aspiration.sending;

import org.jspecify.annotations.NullMarked;

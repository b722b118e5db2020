/** Pages of residents: sending, tracking, the receipt. Nothing of what they answer is kept by anybody. */
@NullMarked
package id.mymein.aspiration.sending.web;

import org.jspecify.annotations.NullMarked;

/** Forms of the public about official accounts: a question, a QR code, a report. Nothing of what they answer is kept. */
@NullMarked
package id.mymein.portal.asking;

import org.jspecify.annotations.NullMarked;

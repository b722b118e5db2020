/** Reads mailboxes over IMAP. What a letter is about belongs to the module whose mailbox it is. */
@NamedInterface("mailbox")
@NullMarked
package id.mymein.notification.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

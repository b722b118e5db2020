/** Invitations: how people get accounts, and how a successor takes over. */
@NullMarked
package id.mymein.identity.invitation;

import org.jspecify.annotations.NullMarked;

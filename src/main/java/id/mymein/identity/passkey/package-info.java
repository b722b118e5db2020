/** Passkeys: signing in with what the phone or computer keeps and unlocks by finger, face or PIN; both factors in one. */
@NullMarked
package id.mymein.identity.passkey;

import org.jspecify.annotations.NullMarked;

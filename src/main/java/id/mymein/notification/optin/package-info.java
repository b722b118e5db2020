/**
 * Letters that people ask for by their address alone: asked for, confirmed from the letter box, left by one click. It knows who asked for what;
 * what that is, and the words, belong to the module whose letters they are.
 */
@NamedInterface("optin")
@NullMarked
package id.mymein.notification.optin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Signing in through an identity provider of the operator's choice, by OpenID Connect. Off unless it is configured. */
@NullMarked
package id.mymein.identity.provider;

import org.jspecify.annotations.NullMarked;

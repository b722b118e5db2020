/** Administration of offices and accounts, within the region in which an administrator holds the role. */
@NullMarked
package id.mymein.identity.admin;

import org.jspecify.annotations.NullMarked;

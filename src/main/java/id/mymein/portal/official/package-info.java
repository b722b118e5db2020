/** What the public is told of official accounts: answers and their addresses, from the register's public door only. */
@NullMarked
package id.mymein.portal.official;

import org.jspecify.annotations.NullMarked;

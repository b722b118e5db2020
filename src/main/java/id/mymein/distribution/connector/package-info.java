/**
 * The platforms that news goes out to, each in the words of its own documentation; the version and the day at which it was read
 * stand at each class. Every request goes through the request guard.
 */
@NullMarked
package id.mymein.distribution.connector;

import org.jspecify.annotations.NullMarked;

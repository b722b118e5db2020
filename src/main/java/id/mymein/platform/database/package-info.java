@NullMarked
package id.mymein.platform.database;

import org.jspecify.annotations.NullMarked;

/** MyMeIn: the news portal and newsroom of an Indonesian regency. Each direct sub-package is one module. */
@NullMarked
package id.mymein;

import org.jspecify.annotations.NullMarked;

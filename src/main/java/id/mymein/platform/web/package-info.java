@NullMarked
package id.mymein.platform.web;

import org.jspecify.annotations.NullMarked;

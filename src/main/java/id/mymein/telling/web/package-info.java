/** The desk's page of cases that could be told. */
@NullMarked
package id.mymein.telling.web;

import org.jspecify.annotations.NullMarked;

/** The newsroom's pages: writing, the own stories, the desk. */
@NullMarked
package id.mymein.newsroom.web;

import org.jspecify.annotations.NullMarked;

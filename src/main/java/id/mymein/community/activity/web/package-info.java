/** The pages on which activities are recorded, read and added up. */
@NullMarked
package id.mymein.community.activity.web;

import org.jspecify.annotations.NullMarked;

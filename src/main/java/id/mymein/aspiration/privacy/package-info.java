/** What people may ask of their own data: to see it, to have it put right, to have it erased (UU 27/2022). */
@NullMarked
package id.mymein.aspiration.privacy;

import org.jspecify.annotations.NullMarked;

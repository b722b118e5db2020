/** Rules that the whole code keeps, each with a proof that breaking it is noticed. */
@org.jspecify.annotations.NullMarked
package id.mymein.guard;

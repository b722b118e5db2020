package id.mymein.aspiration.text;

/**
 * A place in a text that gives something of a person away.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param excerpt its first signs and dots: enough to find it, not enough to use it
 * @param named true where the words before it say already what it is
 */
public record Personal(PersonalKind kind, int start, int end, String excerpt, boolean named) {}

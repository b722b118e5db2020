package id.mymein.distribution;

/**
 * What a post may look like in a channel.
 *
 * @param most how long its text may be, counted as the platform counts
 * @param withPicture the same where a picture goes along
 * @param counting how the platform counts
 * @param picture true where nothing goes without a picture
 * @param tags how many hashtags are usual; 0 for none
 * @param linked false where an address in the text leads nowhere, so that it is left out
 */
public record Shape(int most, int withPicture, TextCount counting, boolean picture, int tags, boolean linked) {

    /** How much of it is left for that text; below 0 where it is too long. */
    public int left(String text, boolean pictured) {
        return (pictured ? withPicture : most) - counting.of(text);
    }
}

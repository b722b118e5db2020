package id.mymein.aspiration.text;

import id.mymein.aspiration.text.Words.Word;
import id.mymein.platform.Hashes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a text is known by when it comes again.
 *
 * @param exact SHA-256 of its words in small letters: the same for the same words, whatever stands between them
 * @param similar 64 bits that differ in few places where texts differ in few words (SimHash, Charikar 2002)
 */
public record SubmissionFingerprint(String exact, long similar) {

    /**
     * Up to this many different bits two texts are nearly the same: one word of 30 changes 8 on average, and of 250 real messages
     * no two that say different things are closer than 14.
     */
    public static final int NEAR = 10;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    public static SubmissionFingerprint of(String text) {
        List<Word> words = Words.of(text);
        String plain = words.stream().map(Word::written).collect(Collectors.joining(" "));
        return new SubmissionFingerprint(Hashes.sha256(plain), similar(words));
    }

    /** In how many of the 64 bits the two differ; about 32 for texts that have nothing to do with each other. */
    public int distance(SubmissionFingerprint other) {
        return Long.bitCount(similar ^ other.similar);
    }

    public boolean isNear(SubmissionFingerprint other) {
        return exact.equals(other.exact) || distance(other) <= NEAR;
    }

    /** Every word, and every two that follow each other, votes with the bits of its hash. */
    private static long similar(List<Word> words) {
        int[] votes = new int[Long.SIZE];
        String before = "";
        for (Word word : words) {
            vote(votes, hash(word.form()));
            vote(votes, hash(before + ' ' + word.form()));
            before = word.form();
        }
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return bits;
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    /** FNV-1a, its bits mixed once more so that short words differ everywhere. */
    private static long hash(String word) {
        long hash = OFFSET;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}

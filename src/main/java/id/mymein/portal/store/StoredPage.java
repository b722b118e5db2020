package id.mymein.portal.store;

import id.mymein.platform.Hashes;
import id.mymein.platform.web.SafetyHeaders;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent: bytes and headers in each coding, made once, and what it shows.
 *
 * <p>Kept in gzip and, where it is at hand, in Brotli; the rare reader who takes neither gets it unpacked.
 */
public final class StoredPage {

    /** What the objects around the bytes take, roughly. */
    private static final int AROUND = 1_200;

    private static final int AROUND_A_FACT = 120;

    private final String target;
    private final int status;
    private final Seen seen;
    private final List<Form> forms;
    private final long until;
    private final boolean framed;

    /** How often it was sent from memory; counts lost between threads do no harm. */
    private int uses;

    /**
     * The page in one coding.
     *
     * @param bytes null where they are to be unpacked from gzip
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sent
    private record Form(Coding coding, byte @Nullable [] bytes, String tag, List<HttpField> fields) {}

    private StoredPage(String target, int status, Seen seen, List<Form> forms) {
        this.target = target;
        this.status = status;
        this.seen = seen;
        this.forms = forms;
        this.framed = SafetyHeaders.mayBeFramed(target);
        this.until =
                seen.until().equals(Instant.MAX) ? Long.MAX_VALUE : seen.until().toEpochMilli();
    }

    static StoredPage of(String target, Rendering rendering, Seen seen) {
        String keys = SurrogateKeys.of(seen);
        if (!rendering.location().isEmpty()) {
            var moved = new Form(Coding.IDENTITY, new byte[0], "", PageHeaders.moved(rendering, keys));
            return new StoredPage(target, rendering.status(), seen, List.of(moved));
        }
        String tag = Hashes.sha256(rendering.bytes()).substring(0, 32);
        if (rendering.isPicture()) {
            byte[] picture = rendering.bytes();
            var only = form(Coding.IDENTITY, rendering, picture, picture.length, tag, keys);
            return new StoredPage(target, rendering.status(), seen, List.of(only));
        }
        var forms = new ArrayList<Form>();
        byte[] brotli = Compression.brotli(rendering.bytes());
        if (brotli != null) {
            forms.add(form(Coding.BROTLI, rendering, brotli, brotli.length, tag, keys));
        }
        byte[] gzip = Compression.gzip(rendering.bytes());
        forms.add(form(Coding.GZIP, rendering, gzip, gzip.length, tag, keys));
        forms.add(form(Coding.IDENTITY, rendering, null, rendering.bytes().length, tag, keys));
        return new StoredPage(target, rendering.status(), seen, List.copyOf(forms));
    }

    private static Form form(
            Coding coding, Rendering rendering, byte @Nullable [] bytes, int length, String tag, String keys) {
        String own = '"' + tag + coding.suffix() + '"';
        return new Form(coding, bytes, own, PageHeaders.content(coding, rendering, length, own, keys));
    }

    public String target() {
        return target;
    }

    public int status() {
        return status;
    }

    /** Whether other sites may show it in a frame. */
    boolean isFramed() {
        return framed;
    }

    /** What the page shows; what changes of it makes the page wrong. */
    public Seen seen() {
        return seen;
    }

    /** When it is no longer right, in milliseconds since 1970; {@link Long#MAX_VALUE} where only a change makes it wrong. */
    long until() {
        return until;
    }

    /** Which of its forms a request gets; to be handed to the other methods. */
    public int form(@Nullable String acceptEncoding) {
        for (Coding coding : Coding.accepted(acceptEncoding).codings()) {
            for (int n = 0; n < forms.size(); n++) {
                if (forms.get(n).coding() == coding) {
                    return n;
                }
            }
        }
        return forms.size() - 1;
    }

    /** Every header that is the page's own, in their order. */
    public List<HttpField> fields(int form) {
        return forms.get(form).fields();
    }

    /** Not to be changed. */
    public byte[] bytes(int form) {
        byte[] bytes = forms.get(form).bytes();
        if (bytes != null) {
            return bytes;
        }
        byte[] zipped = forms.get(form - 1).bytes(); // the form before the plain one is gzip
        return Compression.unzip(Objects.requireNonNull(zipped));
    }

    /** True where the reader has that form already, by the value of {@code If-None-Match}. */
    public boolean isHad(int form, @Nullable String ifNoneMatch) {
        String tag = forms.get(form).tag();
        return ifNoneMatch != null && status == 200 && (ifNoneMatch.equals(tag) || EntityTags.has(ifNoneMatch, tag));
    }

    /** What it takes of the store's memory. */
    int weight() {
        int bytes = AROUND + 2 * target.length() + AROUND_A_FACT * seen.facts().size();
        for (Form form : forms) {
            bytes += form.bytes() == null ? 0 : form.bytes().length;
        }
        return bytes;
    }

    void use() {
        uses++;
    }

    int uses() {
        return uses;
    }

    Iterable<Fact> facts() {
        return seen.facts().keySet();
    }

    @Override
    public String toString() {
        return target;
    }
}

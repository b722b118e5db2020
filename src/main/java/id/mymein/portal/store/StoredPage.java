package id.mymein.portal.store;

import id.mymein.platform.Hashes;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.Seen;
import id.mymein.platform.web.SafetyHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent: bytes and headers in each coding, made once, and what it shows.
 *
 * <p>Kept in gzip and, where it is at hand, in Brotli; the rare reader who takes neither gets it unpacked.
 */
public final class StoredPage {

    /** What the objects around the bytes take, roughly. */
    private static final int AROUND = 3_000;

    private static final int AROUND_A_FACT = 120;

    private final String target;
    private final Seen seen;
    private final List<Form> forms;
    private final long until;
    private final int weight;

    /** How often it was sent from memory; counts lost between threads do no harm. */
    private int uses;

    /** The page in one coding, and for those who have it already. */
    private record Form(Coding coding, String tag, Reply full, Reply unchanged) {

        Form inFrames() {
            return new Form(coding, tag, full.inFrames(), unchanged.inFrames());
        }
    }

    private StoredPage(String target, Seen seen, List<Form> forms, int bytes) {
        this.target = target;
        this.seen = seen;
        this.forms = SafetyHeaders.mayBeFramed(target)
                ? forms.stream().map(Form::inFrames).toList()
                : forms;
        this.until =
                seen.until().equals(Instant.MAX) ? Long.MAX_VALUE : seen.until().toEpochMilli();
        this.weight =
                AROUND + 2 * target.length() + AROUND_A_FACT * seen.facts().size() + bytes;
    }

    static StoredPage of(String target, Rendering rendering, Seen seen) {
        String keys = SurrogateKeys.of(seen);
        return rendering.location().isEmpty()
                ? content(target, rendering, seen, keys)
                : moved(target, rendering, seen, keys);
    }

    private static StoredPage moved(String target, Rendering rendering, Seen seen, String keys) {
        Reply moved = Reply.withoutBody(rendering.status(), PageHeaders.moved(rendering, keys));
        return new StoredPage(target, seen, List.of(new Form(Coding.IDENTITY, "", moved, moved)), 0);
    }

    private static StoredPage content(String target, Rendering rendering, Seen seen, String keys) {
        String tag = Hashes.sha256(rendering.bytes()).substring(0, 32);
        var headers = new PageHeaders(rendering, tag, keys);
        if (rendering.isPicture()) {
            byte[] bytes = rendering.bytes();
            List<HttpField> fields = headers.content(Coding.IDENTITY, bytes.length);
            Form only = form(Coding.IDENTITY, headers, Reply.of(rendering.status(), fields, bytes));
            return new StoredPage(target, seen, List.of(only), bytes.length);
        }
        byte[] gzip = Compression.gzip(rendering.bytes());
        byte[] brotli = Compression.brotli(rendering.bytes());
        var forms = new ArrayList<Form>();
        if (brotli != null) {
            List<HttpField> fields = headers.content(Coding.BROTLI, brotli.length);
            forms.add(form(Coding.BROTLI, headers, Reply.of(rendering.status(), fields, brotli)));
        }
        List<HttpField> fields = headers.content(Coding.GZIP, gzip.length);
        forms.add(form(Coding.GZIP, headers, Reply.of(rendering.status(), fields, gzip)));
        List<HttpField> plain = headers.content(Coding.IDENTITY, rendering.bytes().length);
        forms.add(form(Coding.IDENTITY, headers, Reply.unpacked(rendering.status(), plain, gzip)));
        return new StoredPage(target, seen, List.copyOf(forms), gzip.length + (brotli == null ? 0 : brotli.length));
    }

    /** Only of a page that is there can one be told that it has not changed. */
    private static Form form(Coding coding, PageHeaders headers, Reply full) {
        Reply unchanged = full.status() == 200 ? Reply.withoutBody(304, headers.unchanged(coding)) : full;
        return new Form(coding, headers.tag(coding), full, unchanged);
    }

    public String target() {
        return target;
    }

    /** What the page shows; what changes of it makes the page wrong. */
    public Seen seen() {
        return seen;
    }

    /**
     * What a request is answered with.
     *
     * @param acceptEncoding as it stands in the request
     * @param ifNoneMatch as it stands in the request
     */
    public Reply reply(@Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        Form form = form(acceptEncoding);
        boolean had = ifNoneMatch != null && EntityTags.has(ifNoneMatch, form.tag());
        return had ? form.unchanged() : form.full();
    }

    private Form form(@Nullable String acceptEncoding) {
        List<Coding> accepted = Coding.accepted(acceptEncoding).codings();
        for (int n = 0; n < accepted.size(); n++) {
            for (int m = 0; m < forms.size(); m++) {
                if (forms.get(m).coding() == accepted.get(n)) {
                    return forms.get(m);
                }
            }
        }
        return forms.getLast();
    }

    /** When it is no longer right, in milliseconds since 1970; {@link Long#MAX_VALUE} where only a change makes it wrong. */
    long until() {
        return until;
    }

    /** What it takes of the store's memory. */
    int weight() {
        return weight;
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

package id.mymein.media;

import id.mymein.identity.OfficeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A photo that was accepted. Its original is private; what pages show are renditions without metadata.
 *
 * @param office whose photo it is
 * @param width pixels of the original, turned the way it is looked at
 * @param height pixels of the original, turned the way it is looked at
 * @param sha256 of the original file as it was sent
 */
public record Photo(MediaId id, OfficeId office, int width, int height, String sha256, PhotoFacts facts) {

    /** The widths that pages ask for, in pixels; a smaller original ends at its own width. */
    static final List<Integer> WIDTHS = List.of(400, 800, 1600);

    /** Keeps a scroll-like screenshot from making a rendition that no phone can show. */
    private static final int MAX_HEIGHT = 4000;

    /** One rendition's pixels, for {@code width} and {@code height} attributes. */
    public record Size(int width, int height) {}

    /** The renditions that there are, from small to large; at least one, none larger than the original. */
    public List<Size> sizes() {
        return sizes(width, height);
    }

    /** The renditions of a picture of that many pixels. */
    public static List<Size> sizes(int width, int height) {
        long asHighAsAllowed = (long) MAX_HEIGHT * width / height;
        int largest = (int) Math.max(1, Math.min(Math.min(width, WIDTHS.getLast()), asHighAsAllowed));
        List<Size> sizes = new ArrayList<>();
        WIDTHS.stream()
                .filter(w -> w < largest)
                .map(w -> size(w, width, height))
                .forEach(sizes::add);
        sizes.add(size(largest, width, height));
        return List.copyOf(sizes);
    }

    public Size largest() {
        return sizes().getLast();
    }

    /** The smallest rendition at least that wide, or the largest there is: for {@code src}. */
    public Size atLeast(int pixels) {
        return sizes().stream()
                .filter(size -> size.width() >= pixels)
                .findFirst()
                .orElse(largest());
    }

    public String webp(Size size) {
        return address(size, "webp");
    }

    public String jpeg(Size size) {
        return address(size, "jpg");
    }

    /** Ready for {@code <source type="image/webp" srcset="…">}. */
    public String webpSet() {
        return sizes().stream().map(s -> webp(s) + " " + s.width() + "w").collect(Collectors.joining(", "));
    }

    /** Ready for {@code <img srcset="…">}. */
    public String jpegSet() {
        return sizes().stream().map(s -> jpeg(s) + " " + s.width() + "w").collect(Collectors.joining(", "));
    }

    /** Where verifiers fetch the original; everybody else is told that there is no such thing. */
    public String original() {
        return "/meja/foto/" + id + "/asli";
    }

    private static Size size(int w, int width, int height) {
        long h = Math.round((double) height * w / width);
        return new Size(w, Math.clamp(h, 1, MAX_HEIGHT));
    }

    private String address(Size size, String extension) {
        return "/foto/" + id + "/" + size.width() + "." + extension;
    }
}

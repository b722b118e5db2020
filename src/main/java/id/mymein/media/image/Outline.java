package id.mymein.media.image;

import java.nio.ByteBuffer;

/**
 * What a picture's headers say, read without decoding a pixel.
 *
 * @param width pixels as stored, before turning
 * @param bytesPerPixel what one decoded pixel takes in memory
 * @param exif the metadata that matters
 * @param colours how the pixels are stored, where the decoder must be told
 */
record Outline(ImageKind kind, int width, int height, int bytesPerPixel, Exif exif, Colours colours) {

    /** Four-channel JPEG, which Java does not turn into RGB by itself. */
    enum Colours {
        PLAIN,
        /** As printers count: 255 is full ink. */
        CMYK,
        /** As Adobe writes it: 255 is no ink. */
        INVERTED_CMYK,
        /** Adobe's, with its first three channels as luminance and chrominance. */
        INVERTED_YCCK
    }

    /** More is refused unread: 50 megapixels, and no side that makes a single row a burden. */
    static final int MAX_MEGAPIXELS = 50;

    static final int MAX_SIDE = 32_767;

    static Outline of(ByteBuffer file) throws Unfit {
        ImageKind kind = ImageKind.of(file).orElseThrow(() -> new Unfit("media.refused.notAPhoto"));
        try {
            Outline outline = switch (kind) {
                case JPEG -> JpegOutline.read(file);
                case PNG -> PngOutline.read(file);
                case WEBP -> WebpOutline.read(file);
                case HEIF -> HeifOutline.read(file);
            };
            return outline.checked();
        } catch (IndexOutOfBoundsException pastTheEnd) {
            throw new Unfit(Unfit.CUT_OFF);
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private Outline checked() throws Unfit {
        if (width < 1 || height < 1) {
            throw new Unfit(Unfit.BROKEN);
        }
        if (pixels() > MAX_MEGAPIXELS * 1_000_000L) {
            throw new Unfit("media.refused.tooManyPixels", MAX_MEGAPIXELS, width, height);
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new Unfit("media.refused.sideTooLong", MAX_SIDE, width, height);
        }
        return this;
    }
}

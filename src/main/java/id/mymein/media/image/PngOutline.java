package id.mymein.media.image;

import java.nio.ByteBuffer;

/** Walks the chunks of a PNG file (ISO/IEC 15948) to its end; never inflates one. */
final class PngOutline {

    private static final int SIGNATURE = 8;
    /** Length, type and checksum around each chunk's data. */
    private static final int AROUND = 12;

    private PngOutline() {}

    static Outline read(ByteBuffer file) throws Unfit {
        if (!ImageKind.letters(file, SIGNATURE + 4).equals("IHDR")) {
            throw new Unfit(Unfit.BROKEN);
        }
        int width = file.getInt(SIGNATURE + 8);
        int height = file.getInt(SIGNATURE + 12);
        int bytes = channels(file.get(SIGNATURE + 17)) * (file.get(SIGNATURE + 16) == 16 ? 2 : 1);
        Exif exif = Exif.NONE;
        int at = SIGNATURE;
        while (true) {
            int length = file.getInt(at);
            String type = ImageKind.letters(file, at + 4);
            if (length < 0 || length > file.limit() - at - AROUND) {
                throw new Unfit(Unfit.CUT_OFF);
            }
            if (type.equals("IEND")) {
                return new Outline(ImageKind.PNG, width, height, bytes, exif, Outline.Colours.PLAIN);
            }
            if (type.equals("eXIf")) {
                exif = Exif.in(file, at + 8, length);
            }
            at += AROUND + length;
        }
    }

    private static int channels(byte colourType) throws Unfit {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new Unfit(Unfit.BROKEN);
        };
    }
}

package id.mymein.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Takes the first frame out of an animated WebP as a still one, because the decoder reads only those. */
final class FirstFrame {

    private static final byte HAS_ALPHA = 0x10;

    private FirstFrame() {}

    /** The still picture as a WebP file of its own, or the whole file where it is no animation. */
    static byte[] of(ByteBuffer file) throws Unfit {
        for (int at = 12; at + 8 <= file.limit(); ) {
            int length = WebpOutline.length(file, at);
            if (ImageKind.letters(file, at).equals("ANMF")) {
                return still(file, at + 8, length);
            }
            at += 8 + length + (length & 1);
        }
        byte[] all = new byte[file.limit()];
        file.get(0, all);
        return all;
    }

    private static byte[] still(ByteBuffer file, int frame, int length) throws Unfit {
        int chunks = length - WebpOutline.FRAME_HEADER;
        if (chunks < 8) {
            throw new Unfit(Unfit.BROKEN);
        }
        boolean alpha =
                ImageKind.letters(file, frame + WebpOutline.FRAME_HEADER).equals("ALPH");
        int extended = alpha ? 18 : 0;
        ByteBuffer still = ByteBuffer.allocate(12 + extended + chunks).order(ByteOrder.LITTLE_ENDIAN);
        still.put(ascii("RIFF")).putInt(4 + extended + chunks).put(ascii("WEBP"));
        if (alpha) {
            still.put(ascii("VP8X")).putInt(10).put(HAS_ALPHA).put(new byte[3]);
            byte[] size = new byte[6]; // width and height less one, as the frame's own header says them
            file.get(frame + 6, size);
            still.put(size);
        }
        byte[] coded = new byte[chunks];
        file.get(frame + WebpOutline.FRAME_HEADER, coded);
        return still.put(coded).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package id.mymein.demo.picture;

import java.awt.Color;

/** Colours from colours. */
final class Tint {

    private Tint() {}

    /** From {@code a} (0) to {@code b} (1). */
    static Color mix(Color a, Color b, double share) {
        return new Color(
                part(a.getRed(), b.getRed(), share),
                part(a.getGreen(), b.getGreen(), share),
                part(a.getBlue(), b.getBlue(), share));
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, new Color(0xfff6dc), share);
    }

    static Color darker(Color colour, double share) {
        return mix(colour, new Color(0x14261f), share);
    }

    /** The same colour, 0 unseen to 1 opaque. */
    static Color veil(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (opacity * 255));
    }

    private static int part(int a, int b, double share) {
        return Math.clamp(Math.round(a + (b - a) * share), 0, 255);
    }
}

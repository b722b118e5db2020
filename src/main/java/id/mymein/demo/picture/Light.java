package id.mymein.demo.picture;

import java.awt.Color;

/** The hour and weather of a picture: all its colours lean towards them. */
enum Light {
    MORNING(0xa9cfd6, 0xf3ead0, 0xf8dfae, 0xfff3d0, 0xeee6cf, 0x2c5a43),
    NOON(0x86bcd9, 0xcfe4e2, 0xeef0dc, 0xfffbe8, 0xdfe9e0, 0x2f6343),
    AFTERNOON(0x8db4c0, 0xf0d9b0, 0xf0b987, 0xffe7b0, 0xf0d8b4, 0x35573a),
    DUSK(0x6f8ca8, 0xe3b9a2, 0xf2c48d, 0xffdc9a, 0xdab9a4, 0x2b4a41),
    OVERCAST(0xb7c6c8, 0xd5dcd6, 0xe6e6da, 0xeef0e8, 0xd3dcd6, 0x35594a);

    final Color skyTop;
    final Color skyMiddle;
    final Color skyLow;
    final Color sun;

    /** What far things fade into. */
    final Color haze;

    /** Leaves in the shade: the darkest green. */
    final Color leaf;

    Light(int skyTop, int skyMiddle, int skyLow, int sun, int haze, int leaf) {
        this.skyTop = new Color(skyTop);
        this.skyMiddle = new Color(skyMiddle);
        this.skyLow = new Color(skyLow);
        this.sun = new Color(sun);
        this.haze = new Color(haze);
        this.leaf = new Color(leaf);
    }

    boolean sunny() {
        return this != OVERCAST;
    }

    /** {@code colour} as it looks from afar: 0 is here, 1 is lost in the haze. */
    Color far(Color colour, double distance) {
        return Tint.mix(colour, haze, distance);
    }
}

package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** A road, a plantation, a mast. */
final class Ways {

    private static final List<Color> EARTH = List.of(new Color(0x8d6c45), new Color(0x7f6040), new Color(0x9a7850));

    private Ways() {}

    static void road(Canvas c) {
        Nature.sky(c, 450);
        Nature.mountains(c, 460);
        Color grass = Nature.grass(c);
        Nature.meadow(c, 450, grass);
        Color earth = c.pick(EARTH);
        var slope = Canvas.polygon(0, 300, 260, 360, 470, 470, 520, 560, 250, 1000, 0, 1000);
        c.fill(slope, Canvas.down(300, Tint.mix(c.light.leaf, grass, 0.4), 1000, c.light.leaf));
        scar(c, earth);
        c.shape(
                Canvas.down(450, new Color(0xa09c94), 1000, new Color(0x75726c)),
                700,
                452,
                770,
                452,
                1480,
                1000,
                240,
                1000);
        for (double t = 0.06; t < 1; t = t * 1.5 + 0.02) {
            double y = 452 + 548 * t;
            double w = 3 + 26 * t;
            c.shape(
                    Tint.veil(new Color(0xf2ecd8), 0.9),
                    735 + 122 * t - w / 2,
                    y,
                    735 + 122 * t + w / 2,
                    y,
                    740 + 130 * t + w * 0.75,
                    y + 44 * t + 4,
                    740 + 130 * t - w * 0.75,
                    y + 44 * t + 4);
        }
        Nature.grove(c, 462, 80, 0.25, 12);
        for (int i = 0; i < 5; i++) {
            double t = 0.2 + i * 0.17;
            guard(c, 765 + 715 * t + 30 + 40 * t, 452 + 548 * t, 20 + 70 * t);
        }
        Nature.tree(c, 110, 660, 300, 0);
        Nature.palm(c, 1430, 640, 310, 0.06);
        rider(c, c.between(780, 830), c.between(690, 730), 150);
    }

    /** Where the slope has slipped. */
    private static void scar(Canvas c, Color earth) {
        var scar = new Path2D.Double();
        scar.moveTo(268, 366);
        scar.curveTo(330, 400, 420, 440, 468, 500);
        scar.curveTo(500, 590, 440, 660, 372, 740);
        scar.curveTo(300, 700, 330, 600, 296, 540);
        scar.curveTo(262, 480, 300, 420, 268, 366);
        c.fill(scar, Canvas.down(370, Tint.lighter(earth, 0.25), 740, earth));
        c.within(scar, () -> {
            for (int i = 0; i < 12; i++) {
                double y = 400 + i * 30;
                c.line(250, y - 20, 520, y + 26, c.between(2, 5), Tint.veil(Tint.darker(earth, 0.35), 0.28));
            }
        });
        for (int i = 0; i < 7; i++) {
            double size = c.between(8, 22);
            c.ellipse(
                    c.between(345, 440),
                    c.between(690, 760),
                    size * 1.2,
                    size * 0.7,
                    Tint.mix(earth, new Color(0x8d918a), c.between(0, 0.6)));
        }
    }

    private static void guard(Canvas c, double x, double y, double size) {
        c.rect(x, y - size, size * 0.2, size, new Color(0xf1ead9));
        c.rect(x, y - size, size * 0.2, size * 0.3, new Color(0xb4473a));
    }

    /** A motorbike seen from behind. */
    private static void rider(Canvas c, double x, double y, double size) {
        Nature.shadow(c, x, y, size * 0.3);
        c.round(x - size * 0.06, y - size * 0.5, size * 0.12, size * 0.5, size * 0.05, new Color(0x23282b));
        c.round(x - size * 0.16, y - size * 0.56, size * 0.32, size * 0.22, size * 0.06, new Color(0x35424a));
        c.ellipse(x, y - size * 0.42, size * 0.05, size * 0.035, new Color(0xc04a3b));
        c.round(x - size * 0.2, y - size * 0.98, size * 0.4, size * 0.5, size * 0.14, new Color(0x2f5d8a));
        c.ellipse(x, y - size * 1.08, size * 0.15, size * 0.16, new Color(0xd9a23c));
    }

    static void rubber(Canvas c) {
        Color air = Tint.mix(new Color(0xdfe6b8), c.light.skyLow, 0.45);
        c.rect(0, 0, 1600, 700, Canvas.down(0, Tint.mix(air, c.light.leaf, 0.35), 620, air));
        c.glow(c.between(500, 1100), 470, 560, c.light.sun, 0.6);
        Color floor = new Color(0x6f7440);
        for (double depth = 0; depth < 0.42; depth += 0.12) {
            trunks(c, depth, air);
        }
        c.rect(0, 640, 1600, 360, Canvas.down(640, Tint.mix(floor, air, 0.35), 1000, Tint.darker(floor, 0.25)));
        double path = c.between(620, 980);
        c.shape(
                Canvas.down(640, new Color(0xc9ab78), 1000, new Color(0x977449)),
                path - 18,
                640,
                path + 18,
                640,
                path + 260,
                1000,
                path - 260,
                1000);
        for (int i = 0; i < 130; i++) {
            c.ellipse(
                    c.between(0, 1600),
                    c.between(650, 1000),
                    c.between(4, 11),
                    c.between(2, 4),
                    Tint.veil(c.chance(0.5) ? new Color(0xb08a4a) : new Color(0x4f5a30), 0.55));
        }
        for (double depth = 0.5; depth <= 1; depth += 0.25) {
            trunks(c, depth, air);
        }
        canopy(c, 250, Tint.mix(c.light.leaf, new Color(0x3c7a45), 0.5));
        canopy(c, 150, c.light.leaf);
        People.farmer(c, path + c.between(-40, 40), c.between(850, 900), 250);
    }

    private static void trunks(Canvas c, double depth, Color air) {
        Color bark = Tint.mix(new Color(0x54504a), air, 0.65 - depth * 0.65);
        double foot = 640 + depth * depth * 300;
        double width = 14 + depth * 44;
        for (double x = c.between(0, 60); x < 1600; x += 95 + depth * 215) {
            double at = x + c.between(-15, 15);
            if (depth >= 0.5 && Math.abs(at - 800) < 210) {
                continue;
            }
            c.shape(bark, at - width / 2, 0, at + width * 0.4, 0, at + width * 0.55, foot, at - width * 0.65, foot);
            if (depth >= 0.5) {
                c.line(
                        at - width * 0.45,
                        foot - 190,
                        at + width * 0.35,
                        foot - 150,
                        3 + depth * 2,
                        new Color(0xe8dcc3));
                c.shape(
                        new Color(0xf2ede0),
                        at - 13,
                        foot - 140,
                        at + 13,
                        foot - 140,
                        at + 9,
                        foot - 118,
                        at - 9,
                        foot - 118);
            }
        }
    }

    private static void canopy(Canvas c, double y, Color colour) {
        var path = new Path2D.Double();
        path.moveTo(-100, -10);
        path.lineTo(-100, y * 0.6);
        for (double x = -100; x < 1700; ) {
            double step = c.between(110, 210);
            path.quadTo(x + step / 2, y + c.between(0, 90), x + step, y * c.between(0.45, 0.75));
            x += step;
        }
        path.lineTo(1700, -10);
        path.closePath();
        c.fill(path, Canvas.down(0, Tint.darker(colour, 0.25), y + 60, colour));
    }

    static void tower(Canvas c) {
        Nature.sky(c, 560);
        Nature.mountains(c, 540);
        Color grass = Nature.grass(c);
        double x = c.between(620, 980);
        var hill = new Path2D.Double();
        hill.moveTo(0, 860);
        hill.curveTo(x - 400, 800, x - 260, 610, x, 600);
        hill.curveTo(x + 260, 610, x + 400, 800, 1600, 830);
        hill.lineTo(1600, 1000);
        hill.lineTo(0, 1000);
        hill.closePath();
        c.fill(hill, Canvas.down(590, Tint.lighter(grass, 0.16), 1000, Tint.mix(c.light.leaf, grass, 0.25)));
        mast(c, x, 606, 470);
        for (int i = 0; i < 4; i++) {
            panel(c, x + 130 + i * 78, 668 + i * 20);
        }
        c.rect(x - 190, 600, 96, 62, new Color(0xe9e2d0));
        c.shape(new Color(0x7d4a3a), x - 202, 604, x - 142, 566, x - 82, 604);
        for (int i = 0; i < 26; i++) {
            double tx = c.between(0, 1600);
            Nature.tree(c, tx, 850 + Math.abs(tx - x) * 0.03 + c.between(0, 90), c.between(110, 190), 0.04);
        }
        Nature.palm(c, c.between(130, 260), 960, 380, 0);
    }

    private static void mast(Canvas c, double x, double foot, double height) {
        Color steel = Tint.mix(new Color(0x6d747a), c.light.haze, 0.1);
        double top = foot - height;
        for (int side = -1; side <= 1; side += 2) {
            c.line(x + side * 44, foot, x + side * 7, top, 6, steel);
        }
        for (int i = 0; i < 11; i++) {
            double a = 44 - i * 3.36;
            double b = a - 3.36;
            double y = foot - i * height / 11;
            double next = y - height / 11;
            Color colour = i % 4 < 2 ? steel : new Color(0xb4473a);
            c.line(x - a, y, x + b, next, 3, colour);
            c.line(x + a, y, x - b, next, 3, colour);
            c.line(x - b, next, x + b, next, 3, colour);
        }
        c.line(x, top, x, top - 70, 5, steel);
        c.ellipse(x - 22, top + 60, 24, 24, new Color(0xf1ead9));
        c.ellipse(x + 24, top + 105, 19, 19, new Color(0xe3dccb));
        c.glow(x, top - 72, 34, new Color(0xe0604c), 0.8);
    }

    private static void panel(Canvas c, double x, double y) {
        c.rect(x + 30, y - 6, 6, 44, new Color(0x5d5a52));
        c.shape(new Color(0x27415c), x, y - 6, x + 16, y - 44, x + 76, y - 44, x + 60, y - 6);
        c.line(x + 8, y - 25, x + 68, y - 25, 2, new Color(0x6d8aa6));
        c.line(x + 30, y - 6, x + 46, y - 44, 2, new Color(0x6d8aa6));
    }
}
